using ContactCore.Cli.Seeding.Emails;
using ContactCore.Cli.Seeding.Names;

namespace ContactCore.Cli.Seeding.People;

/// <summary>One of those who are contacts; duplicates are further contacts of the same person.</summary>
/// <param name="Number">Which of all people, from 0.</param>
/// <param name="Member">Which of the household, from 0.</param>
/// <param name="Names">The names of the person's language.</param>
/// <param name="IsWoman">Whether surnames take a woman's form.</param>
/// <param name="First">First name.</param>
/// <param name="Family">The surname as a man has it.</param>
/// <param name="Born">Birth date.</param>
internal sealed record Person(long Number, int Member, NameSet Names, bool IsWoman, Spelling First, Spelling Family, DateOnly Born)
{
    public Spelling Last => IsWoman ? Names.Feminine(Family) : Family;

    /// <summary>The person's own email.</summary>
    public string Email(Chance chance) => ReservedDomains.Personal.Address(LocalPart.Of(this, chance), Number);

    /// <summary>The email that the person has at work.</summary>
    public string WorkEmail(Chance chance) => ReservedDomains.Work.Address(LocalPart.Of(this, chance), Number);

    /// <summary>An email that the person took later.</summary>
    /// <param name="which">Which of several, from 0.</param>
    /// <param name="chance">For how it is made up.</param>
    public string LaterEmail(int which, Chance chance) =>
        ReservedDomains.Later.Address(LocalPart.Of(this, chance), (Number * 8) + Math.Min(which, 7));
}

using ContactCore.Cli.Seeding.People;
using ContactCore.Cli.Seeding.Refusals;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>Makes a further contact of a person: later than the first, from another place, and written a little otherwise.</summary>
internal sealed class TwinMaking(SeedPlan plan, Population population)
{
    private static readonly Difference[] All =
        [.. NameDifferences.All, .. EmailDifferences.All, .. PhoneDifferences.All, .. HomeDifferences.All, .. BirthDifferences.All];

    private static readonly int Weights = All.Sum(difference => difference.Weight);

    public ContactCard Card(ContactCard first, Household household, Person person, int which)
    {
        Chance chance = Chance.Of(plan.Random, ChanceKind.Duplicate, (person.Number * 1000) + which);
        ContactCard begun = CardWriting.Begun(ExternalIds.Of(person.Number, which), Moments.After(first.CreatedAt, chance), chance);
        ContactCard card = first with
        {
            ExternalId = begun.ExternalId,
            CreatedAt = begun.CreatedAt,
            Categories = begun.Categories,
            Source = begun.Source,
            ConsentOrigin = begun.ConsentOrigin,
            ConsentText = begun.ConsentText,
            EmailFacts = AddressFacts.None,
            PhoneFacts = AddressFacts.None,
        };
        Twin twin = new(card, person, household, population, which);
        for (int left = Count(chance); left > 0; left--)
            MakeOne(twin, chance);
        if (!HaveSomethingInCommon(first, card))
            (card.FirstName, card.LastName) = (first.FirstName, first.LastName);
        return card;
    }

    // Without it nobody, and no matcher, could tell that it is the same person.
    private static bool HaveSomethingInCommon(ContactCard one, ContactCard other) =>
        IsSame(one.FirstName, other.FirstName) || IsSame(one.LastName, other.LastName) || IsSame(one.Email, other.Email)
        || IsSame(one.Phone.Text, other.Phone.Text) || IsSame(one.Line1, other.Line1) || (one.Born is not null && one.Born == other.Born);

    private static bool IsSame(string one, string other) => one.Length > 0 && one == other;

    // Of a hundred duplicates 6 differ in nothing but when and where they came from.
    private static int Count(Chance chance) => chance.Below(100) switch
    {
        < 6 => 0,
        < 40 => 1,
        < 72 => 2,
        < 90 => 3,
        _ => 4,
    };

    private static void MakeOne(Twin twin, Chance chance)
    {
        // What cannot be made is drawn again; something always can.
        while (!Drawn(chance).Make(twin, chance))
        {
        }
    }

    private static Difference Drawn(Chance chance)
    {
        int at = chance.Below(Weights);
        foreach (Difference difference in All)
        {
            at -= difference.Weight;
            if (at < 0)
                return difference;
        }

        return All[^1];
    }
}

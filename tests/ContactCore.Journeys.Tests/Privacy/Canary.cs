using ContactCore.Channels;
using ContactCore.Contacts;

namespace ContactCore.Journeys.Tests.Privacy;

/// <summary>A person whose name, email and phone stand nowhere else, so that each place where they are told is a leak.</summary>
public sealed record Canary
{
    private const int Letters = 26;

    public Canary(int number)
    {
        string word = $"{(char)('a' + (number / Letters))}{(char)('a' + (number % Letters))}";
        FirstName = $"Qzanna{word}";
        LastName = $"Qzmaier{word}";
        Local = $"qzmail{word}";
        Domain = $"qzhost{word}";
        Subscriber = $"7400{910_000 + (number * 7)}";
    }

    public string FirstName { get; }

    public string LastName { get; }

    public string Local { get; }

    public string Domain { get; }

    /// <summary>The phone's digits behind the country's.</summary>
    public string Subscriber { get; }

    public string Email => $"{Local}@{Domain}.example.com";

    public string Phone => $"+44 {Subscriber[..4]} {Subscriber[4..]}";

    /// <summary>What must not be told.</summary>
    public IEnumerable<string> Secrets => [FirstName, LastName, Local, Domain, Subscriber];

    public EmailAddress EmailAddress => EmailAddress.Parse(Email);

    public PhoneNumber PhoneNumber => PhoneNumber.Parse(Phone);

    public NewContact Person => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Emails = [EmailAddress],
        Phones = [PhoneNumber],
        Consent = Journey.Consent,
    };
}

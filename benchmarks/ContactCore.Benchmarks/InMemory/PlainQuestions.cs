namespace ContactCore.Benchmarks.InMemory;

/// <summary>Some of the questions of <see cref="Asking.Question"/> as LINQ predicates over plain contacts.</summary>
public static class PlainQuestions
{
    private static readonly Dictionary<string, Func<PlainContact, bool>> Predicates = new(StringComparer.Ordinal)
    {
        ["everybody"] = _ => true,
        ["status: active"] = person => person is { Blacklisted: null, Complained: null, Unsubscribed: null, Asked: null },
        ["status: unsubscribed"] = person => person is { Blacklisted: null, Complained: null, Unsubscribed: not null },
        ["LastName.StartsWith(\"smith1\")"] = person => person.LastKey.StartsWith("smith1", StringComparison.Ordinal),
        ["Email == \"person77@example.com\""] = person => person.EmailKey == "person77@example.com",
        ["not (Language == \"de\") and (FirstName == \"Anna\" or InSegment(\"VIP\"))"] = person =>
            person.Language != "de" && (person.FirstKey == "anna" || person.IsVip),
    };

    public static IEnumerable<string> Names => Predicates.Keys;

    public static Func<PlainContact, bool> Of(string question) => Predicates[question];
}

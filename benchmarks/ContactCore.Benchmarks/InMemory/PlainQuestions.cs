namespace ContactCore.Benchmarks.InMemory;

/// <summary>The questions of <see cref="Asking.Question"/> as LINQ predicates over plain contacts.</summary>
public static class PlainQuestions
{
    private static readonly Dictionary<string, Func<PlainContact, bool>> Predicates = new(StringComparer.Ordinal)
    {
        ["everybody"] = _ => true,
        ["status: active"] = person => person is { Blacklisted: null, Complained: null, Unsubscribed: null, Asked: null },
        ["status: unsubscribed"] = person => person is { Blacklisted: null, Complained: null, Unsubscribed: not null },
        ["status: spam reported"] = person => person is { Blacklisted: null, Complained: not null },
        ["status: not confirmed"] = person => person is { Blacklisted: null, Complained: null, Unsubscribed: null, Asked: not null },
        ["status: blacklisted"] = person => person.Blacklisted is not null,
        ["LastName == \"smith77\""] = person => person.LastKey == "smith77",
        ["LastName.StartsWith(\"smith1\")"] = person => person.LastKey.StartsWith("smith1", StringComparison.Ordinal),
        ["Address.City == \"London\""] = person => person.CityKey == "london",
        ["Email == \"person77@example.com\""] = person => person.EmailKey == "person77@example.com",
        ["Email.EndsWith(\"@example.org\")"] = person => person.EmailKey.EndsWith("@example.org", StringComparison.Ordinal),
        ["EmailStatus == \"Unsubscribed\" and Address.City == \"Zürich\""] = person =>
            person is { CityKey: "zurich", Blacklisted: null, Complained: null, Unsubscribed: not null },
        ["CreatedAt >= \"2025-01-01\""] = person => person.Created >= new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        ["Fields[\"age\"] > 80"] = person => person.Age > 80,
        ["Categories.Contains(\"news\")"] = person => person.Categories.Contains("news", StringComparer.Ordinal),
        ["not (Language == \"de\") and (FirstName == \"Anna\" or InSegment(\"VIP\"))"] = person =>
            person.Language != "de" && (person.FirstKey == "anna" || person.IsVip),
    };

    public static Func<PlainContact, bool> Of(string question) => Predicates[question];
}

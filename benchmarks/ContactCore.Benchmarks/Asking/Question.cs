using ContactCore.Benchmarks.Bases;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Benchmarks.Asking;

/// <summary>One question: as a selection, and as a condition that somebody who knows the tables writes by hand.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="People">The selection.</param>
/// <param name="Condition">SQL over <c>cc_contacts c</c>; {true} stands for a true flag.</param>
public sealed record Question(string Name, Selection People, string Condition)
{
    private const string Emails = "SELECT owner FROM cc_channels WHERE account = 'acme' AND kind = 0 AND live = {true} AND";

    private const string Listed = "SELECT key FROM cc_email_blacklist";

    public static IReadOnlyList<Question> All { get; } =
    [
        new("everybody", Selection.All, "1 = 1"),
        OfStatus("active", AddressStatus.Active,
            $"""
            EXISTS (SELECT 1 FROM cc_channels h WHERE h.account = 'acme' AND h.owner = c.id AND h.kind = 0
            AND NOT EXISTS (SELECT 1 FROM cc_email_blacklist b WHERE b.key = h.key)
            AND NOT EXISTS (SELECT 1 FROM cc_standings s WHERE s.account = 'acme' AND s.kind = 0 AND s.key = h.key AND s.status <> {(int)AddressStatus.Active}))
            """),
        OfStatus("unsubscribed", AddressStatus.Unsubscribed, OfStanding(AddressStatus.Unsubscribed)),
        OfStatus("spam reported", AddressStatus.SpamReported, OfStanding(AddressStatus.SpamReported)),
        OfStatus("not confirmed", AddressStatus.NotConfirmed, OfStanding(AddressStatus.NotConfirmed)),
        OfStatus("blacklisted", AddressStatus.Blacklisted, $"c.id IN ({Emails} key IN ({Listed}))"),
        OfText("LastName == \"smith77\"", "c.last_norm = 'smith77'"),
        OfText("LastName.StartsWith(\"smith1\")", "c.last_norm >= 'smith1' AND c.last_norm < 'smith2'"),
        OfText("Address.City == \"London\"", "c.city_norm = 'london'"),
        OfText("Email == \"person77@example.com\"", $"c.id IN ({Emails} key = 'person77@example.com')"),
        OfText("Email.EndsWith(\"@example.org\")", $"c.id IN ({Emails} key LIKE '%@example.org')"),
        OfText("EmailStatus == \"Unsubscribed\" and Address.City == \"Zürich\"", $"c.city_norm = 'zurich' AND {OfStanding(AddressStatus.Unsubscribed)}"),
        OfText("CreatedAt >= \"2025-01-01\"", "c.created >= 1735689600000000"),
        OfText("Fields[\"age\"] > 80", "c.id IN (SELECT v.owner FROM cc_field_values v WHERE v.account = 'acme' AND v.field = (SELECT f.id FROM cc_fields f WHERE f.account = 'acme' AND f.name_norm = 'age') AND v.number > 80000000)"),
        OfText("Categories.Contains(\"news\")", "c.id IN (SELECT g.owner FROM cc_contact_categories g WHERE g.account = 'acme' AND g.category = (SELECT k.id FROM cc_categories k WHERE k.account = 'acme' AND k.name_norm = 'news'))"),
        OfText(
            "not (Language == \"de\") and (FirstName == \"Anna\" or InSegment(\"VIP\"))",
            "(c.language_norm IS NULL OR c.language_norm <> 'de') AND (c.first_norm = 'anna' OR EXISTS (SELECT 1 FROM cc_members m WHERE m.account = 'acme' AND m.owner = c.id AND m.segment = (SELECT s.id FROM cc_segments s WHERE s.account = 'acme' AND s.name_norm = 'vip')))"),
    ];

    public static Question Of(string name) => All.Single(question => question.Name == name);

    public string Where(Dialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        return $"c.account = 'acme' AND c.state = 0 AND {Condition.Replace("{true}", dialect.True, StringComparison.Ordinal)}";
    }

    private static Question OfStatus(string name, AddressStatus status, string condition) =>
        new($"status: {name}", new Selection { Status = StatusFilter.Email(status) }, condition);

    private static Question OfText(string text, string condition) => new(text, Selection.Of(ContactFilter.Parse(text)), condition);

    private static string OfStanding(AddressStatus status) =>
        $"c.id IN ({Emails} key IN (SELECT s.key FROM cc_standings s WHERE s.account = 'acme' AND s.kind = 0 AND s.status = {(int)status} AND NOT EXISTS (SELECT 1 FROM cc_email_blacklist b WHERE b.key = s.key)))";
}

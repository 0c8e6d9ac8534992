using ContactCore.Matching;

namespace ContactCore.Docs.Tests.Features;

public sealed class MatchingPage() : FeaturePage("matching")
{
    private const int Strangers = 400;

    [Fact]
    public void Finding()
    {
        string[][] rows = Rows();

        #region find
        RecordTableBuilder people = new(RecordSchema.Create("first_name", "last_name", "email", "born", "city"));
        foreach (string[] row in rows)
            people.Add(new RecordRow(row[0], row[1..]));
        RecordTable table = people.Build();

        DuplicateRecords found = DuplicateRecords.Find(table);
        foreach (IReadOnlyList<int> person in found.ClustersAt(0.5))
            Console.WriteLine($"one person: {string.Join(", ", person.Select(table.IdOf))}");
        #endregion

        Shown("find");
    }

    [Fact]
    public void Explaining()
    {
        RecordSchema schema = RecordSchema.Create("first_name", "last_name", "email", "born", "city");
        DuplicateRecords found = DuplicateRecords.Find(RecordTable.Read(schema, Rows().Select(row => new RecordRow(row[0], row[1..]))));

        #region why
        Console.WriteLine(found.Explain("17", "41"));
        #endregion

        Shown("why");
    }

    private static string[][] Rows() =>
    [
        ["17", "Anna", "Müller", "anna.mueller@example.com", "1980-02-01", "London"],
        ["23", "Muller", "Anna", "anna.mueller@example.com", "1980-02-01", "Leeds"],
        ["41", "Ana", "Muller", "", "1980-02-10", "London"],
        .. Others(),
    ];

    // Of whom nobody has much in common with another.
    private static IEnumerable<string[]> Others()
    {
        string[] first = ["Ben", "Clara", "David", "Eva", "Frank", "Grace", "Hugo", "Ida", "Jack", "Karen"];
        string[] last = ["Ng", "Smith", "Jones", "Taylor", "Brown", "Evans", "Walker", "Hughes", "Green", "Hall", "Wood"];
        string[] cities = ["London", "Leeds", "York", "Bath", "Derby", "Oxford", "Exeter"];
        for (int i = 0; i < Strangers; i++)
        {
            string name = first[i % first.Length];
            string family = last[i * 7 % last.Length] + (char)('a' + (i / 13 % 26));
            yield return
            [
                FormattableString.Invariant($"x{i}"), name, family, FormattableString.Invariant($"{name[0]}{family}{i * 37 % 1000}@example.org").ToLowerInvariant(),
                new DateOnly(1940, 1, 1).AddDays(i * 5_477 % 22_000).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), cities[i * 3 % cities.Length],
            ];
        }
    }
}

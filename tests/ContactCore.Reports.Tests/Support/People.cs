using ContactCore.Matching;

namespace ContactCore.Reports.Tests.Support;

/// <summary>Invented people, of whom some are there twice or thrice, with errors.</summary>
internal static class People
{
    private static readonly string[] Syllables = ["an", "ber", "ston", "man", "hol", "kin", "ley", "ford", "mar", "tin", "el", "bro", "mul", "gar", "ric", "lew"];

    /// <summary>What was found among so many.</summary>
    public static DuplicateRecords Found(int persons = 300, int threads = 2) =>
        DuplicateRecords.Find(Table(persons), new MatchOptions { MaxDegreeOfParallelism = threads });

    /// <summary>What was found in rows of a name, an email and a town.</summary>
    public static DuplicateRecords Of(params IReadOnlyList<string?>[] rows) => DuplicateRecords.Find(RecordTable.Read(
        RecordSchema.Create("name", "email", "town"), rows.Select((row, place) => new RecordRow($"r{place}", row))));

    private static RecordTable Table(int persons)
    {
        Random random = new(17);
        string Word(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Syllables[random.Next(Syllables.Length)]));
        string[] towns = [.. Enumerable.Range(0, 30).Select(_ => Word(3))];
        List<RecordRow> rows = [];
        for (int person = 0; person < persons; person++)
        {
            string?[] values = [Word(2), Word(3), $"{Word(2)}{random.Next(100)}@example.org", $"19{random.Next(40, 99)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}", towns[random.Next(towns.Length)]];
            Add(values);
            for (int again = random.Next(10); again < 3; again++)
                Add([.. values.Select(value => random.Next(4) > 0 ? value : random.Next(2) == 0 ? null : Misspelt(value!, random))]);
        }

        return RecordTable.Read(RecordSchema.Create("first_name", "surname", "email", "born", "town"), rows);

        void Add(string?[] values) => rows.Add(new RecordRow($"p{rows.Count}", values));
    }

    private static string Misspelt(string value, Random random) => value.Remove(random.Next(value.Length), 1);
}

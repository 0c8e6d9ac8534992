using System.Globalization;
using ContactCore.Csv;
using ContactCore.Matching;
using ContactCore.Matching.Measures;

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
    public async Task Reading_a_file()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllLinesAsync(path, Rows().Select(row => string.Join(',', row.Append("seen"))).Prepend("ref,first_name,last_name,email,born,city,notes"));

        #region file
        RecordTable table = await CsvRecordFile.ReadAsync(path, idColumn: "ref", columns => columns.Ignoring("notes"));
        DuplicateRecords found = DuplicateRecords.Find(table);
        #endregion

        Assert.Equal(["17", "23", "41"], Assert.Single(found.ClustersAt(0.5)).Select(table.IdOf));
        File.Delete(path);
    }

    [Fact]
    public void Measuring()
    {
        #region measures
        double alike = JaroWinkler.Similarity("martha", "marhta");
        int edits = OptimalAlignment.Distance("martha", "marhta");

        TextBatch surnames = new("smith", "smyth", "schmidt", "miller");
        double[] similarities = new double[surnames.Count];
        new KeptText("smith").JaroWinkler(surnames, similarities);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alike:0.000}, {edits} edit; {surnames[1]} {similarities[1]:0.000}, {surnames[2]} {similarities[2]:0.000}"));
        #endregion

        Shown("measures");
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

    [Fact]
    public async Task Saving()
    {
        RecordTable table = Table(Rows());
        DuplicateRecords found = DuplicateRecords.Find(table);
        string path = Path.GetTempFileName();

        #region save
        await using (FileStream kept = File.Create(path))
            await found.Model.WriteAsync(kept);

        await using FileStream saved = File.OpenRead(path);
        MatchModel model = await MatchModel.ReadAsync(saved);
        DuplicateRecords again = DuplicateRecords.Find(table, new MatchOptions { Model = model });
        #endregion

        Assert.Equal(found.PairsAt(0.01).ToHashSet(), again.PairsAt(0.01).ToHashSet());
        File.Delete(path);
    }

    [Fact]
    public async Task Parts()
    {
        RecordTable table = Table([.. Rows()]);
        MatchModel model = DuplicateRecords.Find(table).Model;
        string[] paths = [Path.GetTempFileName(), Path.GetTempFileName()];
        foreach (int part in new[] { 1, 2 })
        {
            string path = paths[part - 1];

            #region part
            MatchPart mine = MatchPart.Find(table, model, part, of: 2);
            await using FileStream file = File.Create(path);
            await mine.WriteAsync(file);
            #endregion
        }

        #region join
        List<MatchPart> parts = [];
        foreach (string path in paths)
        {
            await using FileStream file = File.OpenRead(path);
            parts.Add(await MatchPart.ReadAsync(file));
        }

        DuplicateRecords found = DuplicateRecords.Join(table, model, parts);
        #endregion

        Assert.Equal(DuplicateRecords.Find(table).PairsAt(0.01).ToHashSet(), found.PairsAt(0.01).ToHashSet());
        foreach (string path in paths)
            File.Delete(path);
    }

    [Fact]
    public void Linking()
    {
        RecordTable customers = Table([.. Rows().Skip(2)]);
        RecordTable subscribers = Table([["a", "Ana", "Müller", "anna.mueller@example.com", "1980-02-01", "York"], .. Rows().Skip(303)]);

        #region link
        LinkedRecords linked = LinkedRecords.Find(customers, subscribers);
        MatchedPair surest = linked.PairsAt(0.5).First(pair => subscribers.IdOf(pair.Right) == "a");
        Console.WriteLine($"customer {customers.IdOf(surest.Left)} is subscriber {subscribers.IdOf(surest.Right)}");
        #endregion

        Shown("link");
    }

    [Fact]
    public void LookingUp()
    {
        RecordTable table = Table(Rows());
        DuplicateRecords found = DuplicateRecords.Find(table);

        #region entry
        using MatchIndex index = MatchIndex.Of(table, found.Model);
        index.Put("new", ["Eva", "Lindqvist", "eva@example.net", "1991-05-17", "Bath"]);
        foreach (IndexMatch match in index.Find(["Ewa", "Lindqvist", "", "1991-05-17", "Bath"]))
            Console.WriteLine($"there is {match.Id} already: {match.Probability:P0}");
        #endregion

        Shown("entry");
    }

    [Fact]
    public void Teaching()
    {
        RecordTable table = Table(Rows());

        #region teach
        DuplicateRecords taught = DuplicateRecords.Find(table, new MatchOptions
        {
            Examples = [new PairAnswer("17", "23", AreSame: true), new PairAnswer("x1", "x2", AreSame: false)],
        });
        #endregion

        Assert.NotEmpty(taught.PairsAt(0.5));
    }

    private static RecordTable Table(IEnumerable<string[]> rows) =>
        RecordTable.Read(RecordSchema.Create("first_name", "last_name", "email", "born", "city"), rows.Select(row => new RecordRow(row[0], row[1..])));

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

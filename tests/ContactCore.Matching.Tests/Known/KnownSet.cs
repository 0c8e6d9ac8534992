using ContactCore.Csv.Tests.Support;

namespace ContactCore.Matching.Tests.Known;

/// <summary>Records of which it is known who is who.</summary>
internal sealed class KnownSet
{
    private KnownSet(string[] columns, IReadOnlyList<RecordRow> rows, IReadOnlyList<string> persons)
    {
        Columns = columns;
        Rows = rows;
        Persons = persons;
    }

    public string[] Columns { get; }

    public IReadOnlyList<RecordRow> Rows { get; }

    /// <summary>Who each record is of.</summary>
    public IReadOnlyList<string> Persons { get; }

    /// <summary>One of Febrl's sets, whose IDs tell who a record is of.</summary>
    public static KnownSet Febrl(int number) =>
        Read(["febrl", $"dataset{number}.csv"], "rec_id", null, id => id.Split('-')[1]);

    /// <summary>The Splink project's thousand invented persons.</summary>
    public static KnownSet Fake() => Read(["splink", "fake_1000.csv"], "unique_id", "cluster", null);

    public static KnownSet Of(string[] columns, IReadOnlyList<RecordRow> rows, IReadOnlyList<string> persons) => new(columns, rows, persons);

    /// <summary>Some of the records, by their places.</summary>
    public KnownSet Only(Func<int, bool> isKept)
    {
        int[] kept = [.. Enumerable.Range(0, Rows.Count).Where(isKept)];
        return new KnownSet(Columns, [.. kept.Select(row => Rows[row])], [.. kept.Select(row => Persons[row])]);
    }

    public RecordTable Table() => RecordTable.Read(RecordSchema.Create(Columns), Rows);

    // No value of these files is quoted.
    private static KnownSet Read(string[] path, string id, string? truth, Func<string, string>? personOf)
    {
        string[][] lines = [.. File.ReadLines(Repository.DataFile(path)).Select(line => line.Split(',', StringSplitOptions.TrimEntries))];
        string[] columns = [.. lines[0].Where(column => column != id && column != truth)];
        int[] places = Array.ConvertAll(columns, column => Array.IndexOf(lines[0], column));
        List<RecordRow> rows = [];
        List<string> persons = [];
        foreach (string[] line in lines.Skip(1))
        {
            string key = line[Array.IndexOf(lines[0], id)];
            rows.Add(new RecordRow(key, Array.ConvertAll(places, place => line[place])));
            persons.Add(personOf?.Invoke(key) ?? line[Array.IndexOf(lines[0], truth)]);
        }

        return new KnownSet(columns, rows, persons);
    }
}

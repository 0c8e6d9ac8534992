using System.Globalization;
using ContactCore.Cli.Seeding;
using ContactCore.Importing;

namespace ContactCore.Cli.Tests.Support;

/// <summary>The rows of a seed, by the names of their columns.</summary>
internal sealed record SeededRows(IReadOnlyList<IReadOnlyDictionary<string, string>> All)
{
    public static async Task<SeededRows> ReadAsync(SeedPlan plan)
    {
        await using RowReader reader = await new SeededContacts(plan).OpenAsync(CancellationToken.None);
        List<IReadOnlyDictionary<string, string>> rows = [];
        await foreach (Row row in reader.ReadAsync(CancellationToken.None))
            rows.Add(reader.Header.Zip(row.Cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        return new SeededRows(rows);
    }

    public static bool Is(string cell) => cell.Length > 0;

    /// <summary>The external ID of the first contact of the person.</summary>
    public static string PersonOf(IReadOnlyDictionary<string, string> row) => row["externalId"].Split("-dup-")[0];

    public static int NumberOf(IReadOnlyDictionary<string, string> row) => int.Parse(PersonOf(row)["seed-".Length..], CultureInfo.InvariantCulture);

    public IEnumerable<string> Column(string name) => All.Select(row => row[name]);

    public IEnumerable<IReadOnlyDictionary<string, string>> Duplicates() => All.Where(row => PersonOf(row) != row["externalId"]);

    public Dictionary<string, IReadOnlyDictionary<string, string>> Originals() => All.Except(Duplicates()).ToDictionary(row => row["externalId"]);
}

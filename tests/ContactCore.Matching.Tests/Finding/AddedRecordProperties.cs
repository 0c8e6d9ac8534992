using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using ContactCore.Tests;

namespace ContactCore.Matching.Tests.Finding;

/// <summary>Whoever else comes into a table, two records that are equal stay one person's.</summary>
public sealed class AddedRecordProperties
{
    private const string Twin = "twin";

    [ScaledProperty(60)]
    public bool Adding_records_never_unlinks_two_equal_ones(int seed)
    {
        Random random = new(seed);
        KnownSet town = Town.Of(random.Next(2, 120), seed);
        RecordRow equal = Equal(town, random);
        RecordRow[] rows = [.. town.Rows, new RecordRow(Twin, equal.Values)];
        RecordRow[] added =
        [
            .. Enumerable.Range(0, random.Next(1, 5)).Select(place => new RecordRow(FormattableString.Invariant($"added{place}"), Any(equal, town, random))),
        ];
        return AreOne(town, rows, equal.Id) && AreOne(town, [.. rows, .. added], equal.Id);
    }

    private static bool AreOne(KnownSet town, RecordRow[] rows, string id)
    {
        RecordTable table = RecordTable.Read(RecordSchema.Create([.. town.Columns]), rows);
        return DuplicateRecords.Find(table).ClustersAt(0.9).Any(group => group.Select(table.IdOf).Count(one => one == Twin || one == id) == 2);
    }

    // One that has more than a single value.
    private static RecordRow Equal(KnownSet town, Random random) =>
        town.Rows.Where(row => row.Values.Count(value => !string.IsNullOrWhiteSpace(value)) > 1).OrderBy(_ => random.Next()).First();

    // The same again, the same but for some values, or somebody else with some of its values.
    private static string?[] Any(RecordRow equal, KnownSet town, Random random)
    {
        RecordRow other = town.Rows[random.Next(town.Rows.Count)];
        int share = random.Next(4);
        return [.. equal.Values.Select((value, column) => random.Next(4) < share ? other.Values[column] : value)];
    }
}

using FsCheck.Xunit;

namespace ContactCore.Matching.Tests.Finding;

/// <summary>Pairs by their number are the pairs themselves, counted.</summary>
public sealed class CountedPairsTests
{
    private static readonly string[] Names = ["anna", "ana", "anne", "bert", "berta", "carl", "karl", "dora"];
    private static readonly string[] Towns = ["bath", "bathe", "york", "yorck", "leeds"];

    [Property(MaxTest = 20)]
    public void Counted_pairs_are_as_many_as_there_are_and_some_of_them(byte[] people)
    {
        DuplicateRecords found = Find(people.Select(person => new[] { Names[person % Names.Length], Towns[person / 8 % Towns.Length], $"{person % 3}" }));
        foreach (double probability in (double[])[0.01, 0.5, 0.9, 1])
        {
            MatchedPair[] pairs = [.. found.PairsAt(probability)];
            MatchedPairs[] counted = [.. found.CountedPairsAt(probability)];
            MatchedPair[] some = [.. counted.SelectMany(pairs => pairs.Some)];

            Assert.Equal(
                pairs.CountBy(pair => pair.Probability).OrderBy(count => count.Key).Select(count => (count.Key, (long)count.Value)),
                counted.GroupBy(pairs => pairs.Probability).OrderBy(group => group.Key).Select(group => (group.Key, group.Sum(pairs => pairs.Count))));
            Assert.Equal(some.Length, some.Distinct().Count());
            Assert.Empty(some.Except(pairs));
            Assert.All(counted, pairs => Assert.Equal(pairs.Count <= 32, pairs.Some.Count == pairs.Count));
            Assert.All(counted, pairs => Assert.InRange(pairs.Some.Count, 1, 32));
        }
    }

    [Fact]
    public void Those_that_are_named_of_many_have_no_record_in_common()
    {
        MatchedPairs equal = Assert.Single(Find(Enumerable.Repeat<string[]>(["anna", "bath", "1"], 100_000)).CountedPairsAt(0.5));

        Assert.Equal(4_999_950_000, equal.Count);
        Assert.Equal(64, equal.Some.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => Find([]).CountedPairsAt(0));
    }

    private static DuplicateRecords Find(IEnumerable<string[]> rows) =>
        DuplicateRecords.Find(RecordTable.Read(RecordSchema.Create("name", "town", "number"), rows.Select((row, place) => new RecordRow($"{place}", row))));
}

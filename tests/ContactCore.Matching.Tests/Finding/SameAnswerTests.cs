using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Finding;

/// <summary>What is found depends on the records alone.</summary>
public sealed class SameAnswerTests
{
    private static readonly KnownSet People = Town.Of(4_000, seed: 11);
    private static readonly string[] Found = Of(People, 1);

    [Fact]
    public void There_is_something_to_find() => Assert.True(Found.Length > 300, $"{Found.Length}");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_of_records_changes_nothing(int seed)
    {
        int[] order = [.. Enumerable.Range(0, People.Rows.Count)];
        new Random(seed).Shuffle(order);
        KnownSet shuffled = KnownSet.Of(People.Columns, [.. order.Select(i => People.Rows[i])], [.. order.Select(i => People.Persons[i])]);
        Assert.Equal(Found, Of(shuffled, 2));
    }

    [Fact]
    public void The_order_of_columns_changes_nothing()
    {
        KnownSet turned = KnownSet.Of(
            [.. People.Columns.Reverse()], [.. People.Rows.Select(row => row with { Values = [.. row.Values.Reverse()] })], People.Persons);
        Assert.Equal(Found, Of(turned, 2));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing() => Assert.Equal(Found, Of(People, 4));

    [Fact]
    public void Pairs_come_in_one_order_whatever_the_threads()
    {
        MatchedPair[] Pairs(int threads) => [.. DuplicateRecords.Find(People.Table(), new MatchOptions { MaxDegreeOfParallelism = threads }).PairsAt(0.01)];
        Assert.Equal(Pairs(1), Pairs(4));
        Assert.Equal(Pairs(4), Pairs(3));
    }

    [Fact]
    public void Groups_are_what_pairs_join()
    {
        RecordTable table = People.Table();
        DuplicateRecords duplicates = DuplicateRecords.Find(table);
        long ofGroups = duplicates.ClustersAt(0.5).Sum(group => (long)group.Count * (group.Count - 1) / 2);
        Assert.Equal(duplicates.PairsAt(0.5).Count(), ofGroups);
        Assert.Equal(duplicates.PairsAt(0.5).Count(), duplicates.PairsAt(0.5).Distinct().Count());
    }

    [Fact]
    public void An_explanation_adds_up_to_the_probability()
    {
        RecordTable table = People.Table();
        DuplicateRecords duplicates = DuplicateRecords.Find(table);
        foreach (MatchedPair pair in duplicates.PairsAt(0.01).Take(200))
        {
            Explanation why = duplicates.Explain(table.IdOf(pair.Left), table.IdOf(pair.Right));
            Assert.Equal(pair.Probability, why.GroupProbability, 1e-4);
            Assert.Equal(why.Weight, Math.Log2(why.Probability / (1 - why.Probability)), 0.01);
            Assert.True(why.Relatives <= 0);
        }
    }

    private static string[] Of(KnownSet set, int threads)
    {
        RecordTable table = set.Table();
        return
        [
            .. DuplicateRecords.Find(table, new MatchOptions { MaxDegreeOfParallelism = threads }).PairsAt(0.3)
                .Select(pair =>
                {
                    string[] ids = [table.IdOf(pair.Left), table.IdOf(pair.Right)];
                    Array.Sort(ids, StringComparer.Ordinal);
                    return FormattableString.Invariant($"{ids[0]} {ids[1]} {pair.Probability:0.0000}");
                })
                .Order(StringComparer.Ordinal),
        ];
    }
}

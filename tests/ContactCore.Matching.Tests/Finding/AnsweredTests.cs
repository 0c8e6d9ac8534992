using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Finding;

/// <summary>What somebody who knows has said is held to, whatever the records look like.</summary>
public sealed class AnsweredTests
{
    private static readonly KnownSet People = Town.Of(2_000, seed: 7);
    private static readonly RecordTable Table = People.Table();
    private static readonly DuplicateRecords Unanswered = DuplicateRecords.Find(Table);

    [Fact]
    public void Who_is_two_persons_is_in_no_pair_and_in_no_group_together()
    {
        MatchedPair[] told = [.. Unanswered.PairsAt(0.5).Where((_, i) => i % 3 == 0)];

        DuplicateRecords found = Answered([.. told.Select(pair => Answer(pair.Left, pair.Right, false))]);

        HashSet<(int, int)> apart = [.. told.Select(pair => (pair.Left, pair.Right))];
        foreach (double threshold in new[] { 0.01, 0.5, 0.99 })
        {
            Assert.DoesNotContain(found.PairsAt(threshold), pair => apart.Contains((pair.Left, pair.Right)));
            Assert.All(found.ClustersAt(threshold), group => Assert.DoesNotContain(PairsOf(group), apart.Contains));
        }

        Assert.All(told, pair => Assert.Equal(0, found.Explain(Table.IdOf(pair.Left), Table.IdOf(pair.Right)).GroupProbability));
    }

    [Fact]
    public void Who_is_one_person_is_a_pair_of_probability_one_with_everybody_who_joins()
    {
        HashSet<(int, int)> known = [.. Unanswered.PairsAt(0.01).Select(pair => (pair.Left, pair.Right))];
        Random chance = new(3);
        (int Left, int Right)[] told = [.. Enumerable.Range(0, 300).Select(_ => (chance.Next(Table.Count), chance.Next(Table.Count)))
            .Where(pair => pair.Item1 < pair.Item2 && !known.Contains(pair))];

        DuplicateRecords found = Answered([.. told.Select(pair => Answer(pair.Left, pair.Right, true))]);

        Dictionary<(int, int), double> pairs = found.PairsAt(1).ToDictionary(pair => (pair.Left, pair.Right), pair => pair.Probability);
        Assert.All(told, pair => Assert.Equal(1, pairs[pair]));
        Assert.Equal(found.PairsAt(0.5).Count(), found.ClustersAt(0.5).Sum(group => PairsOf(group).Count()));
        Assert.True(found.PairsAt(0.5).Count() > Unanswered.PairsAt(0.5).Count() + told.Length - 10);
    }

    [Fact]
    public void An_answer_that_says_what_is_found_changes_nothing_but_how_sure_it_is()
    {
        DuplicateRecords found = Answered([.. Unanswered.PairsAt(0.5).Select(pair => Answer(pair.Left, pair.Right, true))]);
        Assert.Equal(Sorted(Unanswered.PairsAt(0.5)), Sorted(found.PairsAt(0.5)));
        Assert.All(Unanswered.PairsAt(0.5), pair => Assert.Equal(1, found.Explain(Table.IdOf(pair.Left), Table.IdOf(pair.Right)).GroupProbability));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_of_answers_and_of_records_changes_nothing(int seed)
    {
        PairAnswer[] answers = [.. Unanswered.PairsAt(0.1).Select((pair, i) => Answer(pair.Left, pair.Right, i % 2 == 0))];
        string[] expected = Ids(Answered(answers), Table);
        Random chance = new(seed);
        chance.Shuffle(answers);
        int[] order = [.. Enumerable.Range(0, People.Rows.Count)];
        chance.Shuffle(order);
        RecordTable shuffled = KnownSet.Of(People.Columns, [.. order.Select(i => People.Rows[i])], [.. order.Select(i => People.Persons[i])]).Table();

        Assert.Equal(expected, Ids(DuplicateRecords.Find(shuffled, new MatchOptions { Answers = answers, MaxDegreeOfParallelism = 2 }), shuffled));
    }

    [Fact]
    public void Of_answers_that_do_not_go_together_two_persons_is_stronger()
    {
        string[] ids = ["a", "b", "c"];
        foreach (int first in new[] { 0, 1, 2 })
        {
            PairAnswer[] all = [new("a", "b", true), new("b", "c", true), new("a", "c", false)];
            PairAnswer[] answers = [.. all.Skip(first), .. all.Take(first)];
            RecordTable table = Few(("a", "Anna"), ("b", "Anna"), ("c", "Anna"), ("d", "Ben"), ("e", "Clara"));
            IReadOnlyList<IReadOnlyList<int>> groups = DuplicateRecords.Find(table, new MatchOptions { Answers = answers }).ClustersAt(0.9);
            Assert.Single(groups);
            Assert.Equal(2, groups[0].Count);
            Assert.Contains(Array.IndexOf(ids, "b"), groups[0]);
        }
    }

    [Fact]
    public void Records_that_are_the_same_are_told_apart_too()
    {
        RecordTable table = Few(("a", "Anna"), ("b", "Anna"));
        DuplicateRecords found = DuplicateRecords.Find(table, new MatchOptions { Answers = [new PairAnswer("b", "a", false)] });
        Assert.Empty(found.PairsAt(0.01));
        Assert.Empty(found.ClustersAt(0.01));

        RecordTable more = Few(("a", "Anna"), ("b", "Anna"), ("c", "Anna"), ("d", "Ben"), ("e", "Clara"));
        found = DuplicateRecords.Find(more, new MatchOptions { Answers = [new PairAnswer("a", "b", false)] });
        Assert.All(found.ClustersAt(0.01), group => Assert.False(group.Contains(0) && group.Contains(1)));
    }

    [Fact]
    public void Records_that_are_the_same_and_known_to_be_one_person_are_sure()
    {
        RecordTable table = Few(("a", "Anna"), ("b", "Anna"));
        Assert.Equal([0.99], DuplicateRecords.Find(table).PairsAt(0.01).Select(pair => pair.Probability));
        Assert.Equal([1.0], DuplicateRecords.Find(table, new MatchOptions { Answers = [new PairAnswer("a", "b", true)] }).PairsAt(1).Select(pair => pair.Probability));
    }

    [Fact]
    public void Of_several_answers_on_a_pair_the_last_counts_and_one_on_nobody_does_nothing()
    {
        RecordTable table = Few(("a", "Anna"), ("b", "Ben"), ("c", "Clara"), ("d", "David"));
        PairAnswer[] answers = [new("a", "b", false), new("b", "a", true), new("a", "z", true), new("c", "c", true)];
        Assert.Equal([(0, 1)], DuplicateRecords.Find(table, new MatchOptions { Answers = answers }).PairsAt(1).Select(pair => (pair.Left, pair.Right)));
    }

    // A group of so many is joined pair by pair.
    [Fact]
    public void Two_persons_are_kept_apart_in_a_group_of_thousands()
    {
        RecordSchema schema = RecordSchema.Create("first_name", "last_name", "email", "phone", "born");
        IEnumerable<RecordRow> one = Enumerable.Range(0, 2_000).Select(i => new RecordRow($"a{i}", ["Anna", "Mueller", $"anna{(i + 10) / 20}@example.com", $"+4930{100_000 + (i / 20 * 7_919)}", "1980-02-01"]));
        IEnumerable<RecordRow> others = Enumerable.Range(0, 40_000).Select(i => new RecordRow($"x{i}", [$"n{i % 500}", $"family{i}", $"x{i}@example.org", $"+4420{1_000_000 + (i * 613)}", new DateOnly(1940, 1, 1).AddDays(i * 5_477 % 22_000).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]));
        RecordTable table = RecordTable.Read(schema, one.Concat(others));
        IReadOnlyList<int> whole = DuplicateRecords.Find(table).ClustersAt(0.5).MaxBy(group => group.Count)!;
        Assert.True(whole.Count > 1_500, $"{whole.Count}");

        DuplicateRecords found = DuplicateRecords.Find(table, new MatchOptions { Answers = [new PairAnswer(table.IdOf(whole[0]), table.IdOf(whole[^1]), false)] });

        Assert.All(found.ClustersAt(0.01), group => Assert.False(group.Contains(whole[0]) && group.Contains(whole[^1])));
        Assert.True(found.ClustersAt(0.5).Max(group => group.Count) > 700);
    }

    private static RecordTable Few(params (string Id, string Name)[] people) => RecordTable.Read(
        RecordSchema.Create("name", "email"), people.Select(one => new RecordRow(one.Id, [one.Name, $"{one.Name.ToLowerInvariant()}@example.com"])));

    private static PairAnswer Answer(int left, int right, bool areSame) => new(Table.IdOf(left), Table.IdOf(right), areSame);

    private static DuplicateRecords Answered(PairAnswer[] answers) => DuplicateRecords.Find(Table, new MatchOptions { Answers = answers });

    private static IEnumerable<(int, int)> PairsOf(IReadOnlyList<int> group) =>
        group.SelectMany((one, i) => group.Skip(i + 1).Select(other => (one, other)));

    private static (int, int)[] Sorted(IEnumerable<MatchedPair> pairs) => [.. pairs.Select(pair => (pair.Left, pair.Right)).Order()];

    private static string[] Ids(DuplicateRecords found, RecordTable table) =>
    [
        .. found.PairsAt(0.1).Select(pair => string.Join(' ', new[] { table.IdOf(pair.Left), table.IdOf(pair.Right) }.Order(StringComparer.Ordinal)) + FormattableString.Invariant($" {pair.Probability:0.0000}"))
            .Order(StringComparer.Ordinal),
    ];
}

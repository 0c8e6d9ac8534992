using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using ContactCore.Matching.Tests.Saving;

namespace ContactCore.Matching.Tests.Linking;

/// <summary>How many records of each table may be of one person, and what stands in no link.</summary>
public sealed class LinkRuleTests
{
    private static readonly TwoSets People = TwoSets.OnceEach(Town.Of(4_000, seed: 8));
    private static readonly KnownSet Town5 = Town.Of(1_500, seed: 12);

    [Theory]
    [InlineData(LinkRule.OneToOne, true, true)]
    [InlineData(LinkRule.ManyToOne, true, false)]
    [InlineData(LinkRule.OneToMany, false, true)]
    public void No_record_is_linked_more_often_than_the_rule_has_it(LinkRule rule, bool isLeftOnce, bool isRightOnce)
    {
        // Each record twice on both sides, once with another email.
        KnownSet twice = KnownSet.Of(
            Town5.Columns,
            [.. Town5.Rows, .. Town5.Rows.Select(row => new RecordRow(row.Id + "b", [.. row.Values.Take(2), "new." + row.Id + "@example.net", .. row.Values.Skip(3)]))],
            [.. Town5.Persons, .. Town5.Persons]);
        MatchedPair[] pairs = [.. LinkedRecords.Find(twice.Table(), twice.Table(), new MatchOptions { Links = rule }).PairsAt(0.01)];
        Assert.True(pairs.Length >= twice.Rows.Count * 0.9, $"{pairs.Length}");
        Assert.Equal(pairs.Length, pairs.Distinct().Count());
        Assert.True(!isLeftOnce || pairs.DistinctBy(pair => pair.Left).Count() == pairs.Length);
        Assert.True(!isRightOnce || pairs.DistinctBy(pair => pair.Right).Count() == pairs.Length);
    }

    [Fact]
    public void Links_come_the_surest_first_and_groups_are_what_they_join()
    {
        LinkedRecords linked = People.Link();
        MatchedPair[] pairs = [.. linked.PairsAt(0.2)];
        Assert.Equal(pairs.Select(pair => pair.Probability).OrderDescending(), pairs.Select(pair => pair.Probability));
        Assert.Equal(
            pairs.Select(pair => (pair.Left, pair.Right)).Order(),
            linked.GroupsAt(0.2).Select(group => (Assert.Single(group.Lefts), Assert.Single(group.Rights))));
        Assert.True(linked.PairsAt(0.9).Count() < pairs.Length);
    }

    [Fact]
    public void A_link_is_explained_and_so_is_a_pair_that_is_none()
    {
        LinkedRecords linked = People.Link();
        (RecordTable left, RecordTable right) = (People.Left.Table(), People.Right.Table());
        foreach (MatchedPair pair in linked.PairsAt(0.1).Take(100))
        {
            Explanation why = linked.Explain(left.IdOf(pair.Left), right.IdOf(pair.Right));
            Assert.Equal(pair.Probability, why.GroupProbability);
            Assert.Equal(why.Weight, why.Prior + why.Columns.Sum(column => column.Weight) + why.Relatives, 9);
        }

        MatchedPair one = linked.PairsAt(0.9).First();
        Assert.Equal(0, linked.Explain(left.IdOf(one.Left == 0 ? 1 : 0), right.IdOf(one.Right)).GroupProbability);
        Assert.Throws<ArgumentException>(() => linked.Explain("nobody", right.IdOf(0)));
        Assert.Throws<ArgumentException>(() => linked.Explain(left.IdOf(0), "nobody"));
    }

    [Fact]
    public void The_order_of_records_and_the_number_of_threads_change_nothing()
    {
        int[] order = [.. Enumerable.Range(0, People.Right.Rows.Count)];
        new Random(5).Shuffle(order);
        KnownSet shuffled = KnownSet.Of(People.Right.Columns, [.. order.Select(i => People.Right.Rows[i])], [.. order.Select(i => People.Right.Persons[i])]);
        Assert.Equal(Of(People, 1), Of(new TwoSets(People.Left, shuffled), 4));

        static string[] Of(TwoSets sets, int threads) =>
        [
            .. sets.Link(new MatchOptions { MaxDegreeOfParallelism = threads }).PairsAt(0.05)
                .Select(pair => FormattableString.Invariant($"{sets.Left.Rows[pair.Left].Id} {sets.Right.Rows[pair.Right].Id} {pair.Probability:0.0000}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public async Task A_saved_model_links_as_the_learned_one_does()
    {
        LinkedRecords learned = People.Link();
        LinkedRecords used = People.Link(new MatchOptions { Model = await Saved.AgainAsync(learned.Model) });
        Assert.Equal(learned.Candidates, used.Candidates);
        Assert.Equal(learned.PairsAt(0.01), used.PairsAt(0.01));
    }

    [Fact]
    public void Columns_go_by_name_and_those_of_one_table_are_named()
    {
        RecordTable left = RecordTable.Read(RecordSchema.Create("Email", "Name", "Colour"), [new("1", ["anna@x.example", "Anna Berg", "red"]), new("2", ["ben@x.example", "Ben Ng", "blue"])]);
        RecordTable right = RecordTable.Read(RecordSchema.Create("name", "size", "email"), [new("1", ["Ben Ng", "7", "ben@x.example"]), new("3", ["Carl Dix", "8", "carl@x.example"])]);
        LinkedRecords linked = LinkedRecords.Find(left, right);
        MatchedPair pair = Assert.Single(linked.PairsAt(0.5));
        Assert.Equal((1, 0), (pair.Left, pair.Right));
        Assert.Equal(["Colour", "size"], linked.LeftOut);
        Assert.Equal(["Email", "Name"], linked.Model.Columns.Select(column => column.Name));
        Assert.Equal("ben@x.example", linked.Explain("2", "1").Columns[0].Right);
    }

    [Fact]
    public void Tables_that_have_nothing_in_common_are_refused()
    {
        RecordTable left = RecordTable.Read(RecordSchema.Create("a", "b").WithKind("a", ColumnKind.Name), []);
        Assert.StartsWith("the tables have no column in common; there are: a, b; and: c", Refused(RecordSchema.Create("c")), StringComparison.Ordinal);
        Assert.StartsWith("column 'a' is said to be Name in the left table, and Date in the right one", Refused(RecordSchema.Create("A").WithKind("A", ColumnKind.Date)), StringComparison.Ordinal);

        string Refused(RecordSchema schema) => Assert.Throws<ArgumentException>(() => LinkedRecords.Find(left, RecordTable.Read(schema, []))).Message;
    }

    [Fact]
    public void Nothing_is_linked_with_an_empty_table()
    {
        RecordTable empty = RecordTable.Read(RecordSchema.Create("email"), []);
        RecordTable one = RecordTable.Read(RecordSchema.Create("email"), [new("1", ["anna@x.example"])]);
        Assert.Empty(LinkedRecords.Find(empty, one).PairsAt(0.5));
        Assert.Empty(LinkedRecords.Find(one, empty).GroupsAt(0.5));
        Assert.Throws<ArgumentException>(() => LinkedRecords.Find(one, empty).Explain("1", "1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkedRecords.Find(one, empty).PairsAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchOptions { Links = (LinkRule)9 });
    }

    [Fact]
    public void A_hundred_thousand_records_that_are_all_the_same_are_linked_with_as_many()
    {
        RecordTable many = RecordTable.Read(RecordSchema.Create("name", "email"), Enumerable.Range(0, 100_000).Select(i => new RecordRow(FormattableString.Invariant($"{i}"), ["Test", "test@test.com"])));
        Assert.Equal(100_000, LinkedRecords.Find(many, many).PairsAt(0.5).Count());
    }
}

using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Indexing;

/// <summary>Who is there already is found while a record is entered, as surely as by a search of all records.</summary>
public sealed class IndexTests
{
    private static readonly KnownSet People = Town.Of(4_000, seed: 21);
    private static readonly RecordTable Table = People.Table();
    private static readonly DuplicateRecords Found = DuplicateRecords.Find(Table);

    [Fact]
    public void A_record_is_found_as_probably_as_a_search_of_the_whole_table_has_it()
    {
        using MatchIndex index = MatchIndex.Of(Table, Found.Model);
        int looked = 0;
        foreach (MatchedPair pair in Found.PairsAt(0.5).Take(150))
        {
            RecordRow entered = People.Rows[pair.Left];
            string other = Table.IdOf(pair.Right);
            index.Remove(entered.Id);
            foreach (IndexMatch match in index.Find(entered.Values))
            {
                Explanation batch = Found.Explain(entered.Id, match.Id);
                Explanation single = index.Explain(entered.Values, match.Id);
                Assert.Equal(batch.Probability, single.Probability, 1e-6);
                Assert.Equal(single.GroupProbability, match.Probability);
                Assert.Equal(batch.Columns.Select(column => (column.Column, column.Level)), single.Columns.Select(column => (column.Column, column.Level)));
                looked += match.Id == other ? 1 : 0;
            }

            index.Put(entered.Id, entered.Values);
        }

        Assert.True(looked >= 135, $"{looked}");
    }

    [Fact]
    public void The_same_record_comes_first_and_then_the_most_probable()
    {
        using MatchIndex index = MatchIndex.Of(Table, Found.Model);
        foreach (RecordRow row in People.Rows.Take(300))
        {
            IReadOnlyList<IndexMatch> matches = index.Find(row.Values, 1_000);
            IndexMatch[] same = [.. matches.TakeWhile(match => index.Explain(row.Values, match.Id).Columns.All(column => column.Level is "same" or "unknown"))];
            Assert.Contains(row.Id, same.Select(match => match.Id));
            double[] others = [.. matches.Skip(same.Length).Select(match => match.Probability)];
            Assert.Equal(others.OrderDescending(), others);
            Assert.Equal(matches.Take(2), index.Find(row.Values, 2));
            Assert.All(matches, match => Assert.InRange(match.Probability, 0.01, 1));
        }
    }

    [Fact]
    public void Of_few_records_each_is_looked_at()
    {
        KnownSet few = Town.Of(400, seed: 22);
        DuplicateRecords found = DuplicateRecords.Find(few.Table());
        using MatchIndex index = MatchIndex.Of(few.Table(), found.Model);
        for (int record = 0; record < 100; record++)
        {
            string id = few.Rows[record].Id;
            HashSet<string> matches = [.. index.Find(few.Rows[record].Values, 1_000).Select(match => match.Id)];
            Assert.Equal(
                few.Rows.Select(row => row.Id).Where(other => other == id || found.Explain(id, other).Probability >= 0.0101).Order(StringComparer.Ordinal),
                matches.Where(other => other == id || found.Explain(id, other).Probability >= 0.0101).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Records_that_are_the_same_are_found_by_their_IDs_in_order()
    {
        using MatchIndex index = MatchIndex.Create(Table.Schema, Found.Model);
        string?[] values = ["anna", "wilford", "anna@example.org", null, null, null, null, null];
        foreach (string id in new[] { "c", "a", "d", "b" })
            index.Put(id, values);
        index.Put("e", ["carl", "hamley", "carl@example.org", null, null, null, null, null]);
        Assert.Equal(["a", "b", "c"], index.Find(values, 3).Select(match => match.Id));
        Assert.True(index.Remove("b"));
        Assert.False(index.Remove("b"));
        Assert.Equal(["a", "c", "d"], index.Find(values).Select(match => match.Id));
        Assert.Equal(4, index.Count);
        Assert.True(index.Find(values)[0].Probability >= 0.99);
    }

    [Fact]
    public void A_value_that_too_many_share_is_no_way_to_meet_and_costs_nothing()
    {
        using MatchIndex index = MatchIndex.Create(Table.Schema, Found.Model);
        for (int i = 0; i < 20_000; i++)
            index.Put(FormattableString.Invariant($"{i}"), ["test", FormattableString.Invariant($"name{i}"), "test@test.com", "+15550000000", "1980-01-01", null, null, null]);
        Assert.True(index.Find(["test", "name77", "test@test.com", null, null, null, null, null]).Count <= 10);
        for (int i = 100; i < 20_000; i++)
            index.Remove(FormattableString.Invariant($"{i}"));
        Assert.Equal("77", index.Find(["test", "name77", "test@test.com", "+15550000000", "1980-01-01", null, null, null])[0].Id);
    }

    [Fact]
    public async Task Many_look_up_while_one_changes()
    {
        using MatchIndex index = MatchIndex.Of(Table, Found.Model);
        bool isDone = false;
        Task[] readers = [.. Enumerable.Range(0, 3).Select(reader => Task.Run(() =>
        {
            for (int i = reader; !Volatile.Read(ref isDone); i = (i + 7) % People.Rows.Count)
            {
                foreach (IndexMatch match in index.Find(People.Rows[i].Values))
                    Assert.InRange(match.Probability, 0.01, 1);
            }
        }))];
        foreach (RecordRow row in People.Rows.Take(1_500))
        {
            index.Remove(row.Id);
            index.Put("new" + row.Id, row.Values);
            index.Put(row.Id, row.Values);
            index.Remove("new" + row.Id);
        }

        Volatile.Write(ref isDone, true);
        await Task.WhenAll(readers);
        using MatchIndex anew = MatchIndex.Of(Table, Found.Model);
        Assert.All(People.Rows.Take(100), row => Assert.Equal(anew.Find(row.Values), index.Find(row.Values)));
    }

    [Fact]
    public void What_cannot_be_put_or_asked_is_refused()
    {
        using MatchIndex index = MatchIndex.Create(Table.Schema, Found.Model);
        Assert.Throws<ArgumentException>(() => index.Put(" ", new string?[8]));
        Assert.Throws<ArgumentException>(() => index.Put("1", ["one"]));
        Assert.Throws<ArgumentException>(() => index.Find(["one"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Find(new string?[8], 0));
        Assert.Throws<ArgumentException>(() => index.Explain(new string?[8], "1"));
        Assert.Throws<InvalidModelException>(() => MatchIndex.Create(RecordSchema.Create("name"), Found.Model));
        Assert.Empty(index.Find(new string?[8]));
    }
}

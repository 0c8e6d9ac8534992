using System.Text;
using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Partial;

/// <summary>What is found in parts and joined is what one search finds.</summary>
public sealed class PartTests
{
    private static readonly KnownSet People = Town.Of(4_000, seed: 11);
    private static readonly MatchModel Model = DuplicateRecords.Find(People.Table()).Model;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public async Task Parts_that_were_written_find_together_what_one_search_finds(int count)
    {
        MatchPart[] parts = await Task.WhenAll(Enumerable.Range(1, count).Reverse().Select(number => AgainAsync(MatchPart.Find(People.Table(), Model, number, count))));

        IsWhatIsFound(People, Model, parts);
    }

    [Fact]
    public void A_small_table_is_shared_out_too()
    {
        KnownSet few = Town.Of(900, seed: 2);
        MatchModel model = DuplicateRecords.Find(few.Table()).Model;

        IsWhatIsFound(few, model, [.. Enumerable.Range(1, 2).Select(number => MatchPart.Find(few.Table(), model, number, 2))]);
    }

    [Fact]
    public void A_model_of_a_small_table_has_each_part_choose_the_same_keys()
    {
        MatchModel small = DuplicateRecords.Find(Town.Of(900, seed: 2).Table()).Model;

        IsWhatIsFound(People, small, [.. Enumerable.Range(1, 4).Select(number => MatchPart.Find(People.Table(), small, number, 4, new MatchOptions { MaxDegreeOfParallelism = number }))]);
    }

    [Fact]
    public void Answers_hold_where_parts_are_joined()
    {
        RecordTable table = People.Table();
        DuplicateRecords unanswered = DuplicateRecords.Find(table, new MatchOptions { Model = Model });
        MatchOptions answered = new()
        {
            Answers = [.. unanswered.PairsAt(0.5).Where((_, i) => i % 5 == 0).Select(pair => new PairAnswer(table.IdOf(pair.Left), table.IdOf(pair.Right), AreSame: false))],
        };

        DuplicateRecords joined = DuplicateRecords.Join(table, Model, [.. Enumerable.Range(1, 3).Select(number => MatchPart.Find(table, Model, number, 3, answered))], answered);

        Assert.Equal(DuplicateRecords.Find(table, answered with { Model = Model }).PairsAt(0.01), joined.PairsAt(0.01));
    }

    [Fact]
    public void Parts_that_do_not_go_together_are_refused()
    {
        RecordTable table = People.Table();
        MatchPart one = MatchPart.Find(table, Model, 1, 2);
        MatchPart two = MatchPart.Find(table, Model, 2, 2);
        KnownSet turned = KnownSet.Of(People.Columns, [.. People.Rows.Reverse()], People.Persons);

        Assert.Equal("part 2 is not there; allowed: all 2 parts", Refused(one));
        Assert.Equal("part 1 is not there; allowed: all 1 parts", Refused());
        Assert.Equal("part 1 is there twice; allowed: each part once", Refused(one, one));
        Assert.Equal("part 3 is one of 3; allowed: parts of 2, as the first", Refused(one, MatchPart.Find(table, Model, 3, 3)));
        Assert.StartsWith("part 2 was found of another search;", Refused(one, MatchPart.Find(turned.Table(), Model, 2, 2)), StringComparison.Ordinal);
        Assert.StartsWith("part 2 was found of another search;", Refused(one, MatchPart.Find(table, DuplicateRecords.Find(turned.Only(row => row % 2 == 0).Table()).Model, 2, 2)), StringComparison.Ordinal);
        Assert.NotEmpty(DuplicateRecords.Join(table, Model, [two, one]).PairsAt(0.5));
        Assert.Throws<ArgumentException>(() => MatchPart.Find(table, Model, 1, 2, new MatchOptions { Examples = [new PairAnswer("a", "b", AreSame: true)] }));

        string Refused(params MatchPart[] parts) => Assert.Throws<InvalidPartException>(() => DuplicateRecords.Join(table, Model, parts)).Message;
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    [InlineData(1, 10_001)]
    public void There_is_no_such_part(int number, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => MatchPart.Find(People.Table(), Model, number, count));

    [Theory]
    [InlineData("", "the part is no JSON in line 1; allowed: a part that was written")]
    [InlineData("{'format':'\\ud800'}", "the part has a text that is none; allowed: a part that was written")]
    [InlineData("[]", "the part is no object; allowed: a part that was written")]
    [InlineData("{}", "the part has no format; allowed: a member format")]
    [InlineData("{'format':'x'}", "format is another; allowed: ContactCore.MatchPart")]
    [InlineData("{'format':'ContactCore.MatchPart','version':2}", "version is no number that it can be; allowed: 1")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':0}", "of is no number that it can be; allowed: 1 to 10000")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':3}", "part is no number that it can be; allowed: 1 to 2")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'zz'}", "search is none; allowed: 16 hexadecimal digits")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'0a','candidates':-1}", "candidates is no number that it can be; allowed: 0 to 922337203685477")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'0a','candidates':1,'pairs':[1,2]}", "pairs is no array of pairs; allowed: 3 numbers a pair: two rows and a weight")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'0a','candidates':1,'pairs':[1,-2,3]}", "pairs[0] has no two rows; allowed: rows from 0")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'0a','candidates':1,'pairs':[1,1,3]}", "pairs[0] is of one row; allowed: two rows")]
    [InlineData("{'format':'ContactCore.MatchPart','version':1,'of':2,'part':1,'search':'0a','candidates':1,'pairs':[1,2,1e999]}", "pairs[0] has no weight; allowed: a number")]
    public async Task What_no_search_has_written_is_named(string text, string message) => Assert.Equal(
        message, (await Assert.ThrowsAsync<InvalidPartException>(() => ReadAsync(text.Replace('\'', '"')))).Message);

    private static void IsWhatIsFound(KnownSet set, MatchModel model, MatchPart[] parts)
    {
        DuplicateRecords found = DuplicateRecords.Find(set.Table(), new MatchOptions { Model = model });
        DuplicateRecords joined = DuplicateRecords.Join(set.Table(), model, parts);
        Assert.NotEmpty(found.PairsAt(0.5));
        Assert.Equal(found.PairsAt(0.01), joined.PairsAt(0.01));
        Assert.Equal(found.Candidates, joined.Candidates);
    }

    private static async Task<MatchPart> AgainAsync(MatchPart part)
    {
        using MemoryStream stream = new();
        await part.WriteAsync(stream);
        return await ReadAsync(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static async Task<MatchPart> ReadAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await MatchPart.ReadAsync(stream);
    }
}

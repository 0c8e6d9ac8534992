using ContactCore.Csv.Tests.Support;
using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Saving;

/// <summary>A model that is saved and read finds what learning found, to the last bit.</summary>
public sealed class SavedModelTests
{
    [DataFact]
    public Task Febrl_s_first_set_by_a_saved_model() => IsTheSameAsync(KnownSet.Febrl(1));

    [DataFact]
    public Task Febrl_s_third_set_by_a_saved_model() => IsTheSameAsync(KnownSet.Febrl(3));

    [DataFact]
    public Task A_thousand_records_by_a_saved_model() => IsTheSameAsync(KnownSet.Fake());

    [Fact]
    public Task A_town_by_a_saved_model() => IsTheSameAsync(Town.Of(5_000, seed: 7));

    [Fact]
    public async Task A_model_that_is_read_is_saved_as_it_was()
    {
        MatchModel model = DuplicateRecords.Find(Town.Of(2_000, seed: 3).Table()).Model;
        string text = await Saved.TextOfAsync(model);
        Assert.Equal(text, await Saved.TextOfAsync(await Saved.ReadAsync(text)));
    }

    [Fact]
    public async Task A_model_of_one_half_of_a_town_finds_the_other_s_duplicates()
    {
        KnownSet town = Town.Of(6_000, seed: 9);
        (KnownSet one, KnownSet other) = (town.Only(row => row % 2 == 0), town.Only(row => row % 2 == 1));
        MatchModel model = await Saved.AgainAsync(DuplicateRecords.Find(one.Table()).Model);
        Score learned = Score.Of(DuplicateRecords.Find(other.Table()).PairsAt(0.5), other.Persons);
        Score used = Score.Of(DuplicateRecords.Find(other.Table(), new MatchOptions { Model = model }).PairsAt(0.5), other.Persons);
        Assert.True(used.F1 >= learned.F1 - 0.03, $"learned: {learned}; used: {used}");
    }

    [Fact]
    public async Task A_model_has_no_value_of_a_record()
    {
        KnownSet town = Town.Of(2_000, seed: 3);
        string text = await Saved.TextOfAsync(DuplicateRecords.Find(town.Table()).Model);
        Assert.DoesNotContain(town.Rows.SelectMany(row => row.Values).Where(value => value?.AsSpan().ContainsAny("@ ") == true), value => text.Contains(value!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Columns_go_by_name_and_others_are_named()
    {
        KnownSet town = Town.Of(1_500, seed: 4);
        MatchModel model = DuplicateRecords.Find(town.Table()).Model;
        KnownSet wider = KnownSet.Of(
            ["Notes", .. town.Columns.Reverse().Select(column => column.ToUpperInvariant())],
            [.. town.Rows.Select(row => new RecordRow(row.Id, ["note of " + row.Id, .. row.Values.Reverse()]))],
            town.Persons);
        DuplicateRecords found = DuplicateRecords.Find(wider.Table(), new MatchOptions { Model = model });
        Assert.Equal(["Notes"], found.LeftOut);
        Assert.Equal(DuplicateRecords.Find(town.Table()).PairsAt(0.1).ToHashSet(), found.PairsAt(0.1).ToHashSet());
        Assert.Contains(found.Explain("r1", "r2").Columns, column => column.Column == "FIRST_NAME" && column.Left is not null);
    }

    [Fact]
    public void Two_records_are_enough_for_a_model()
    {
        MatchModel model = DuplicateRecords.Find(Town.Of(3_000, seed: 5).Table()).Model;
        string[] columns = ["first_name", "last_name", "email", "phone", "dob", "street", "city", "postcode"];
        RecordRow one = new("1", ["anna", "wilford", "anna@example.org", null, "1980-02-01", null, null, null]);
        RecordRow other = new("2", ["anna", "wilfrod", "anna@example.org", null, "1980-02-01", null, null, null]);
        RecordRow third = new("3", ["carl", "hamley", "carl@example.org", null, "1960-12-11", null, null, null]);
        RecordTable table = RecordTable.Read(RecordSchema.Create(columns), [one, other, third]);
        MatchedPair pair = Assert.Single(DuplicateRecords.Find(table, new MatchOptions { Model = model }).PairsAt(0.5));
        Assert.Equal((0, 1), (pair.Left, pair.Right));
    }

    [Fact]
    public async Task Nothing_learned_is_not_saved()
    {
        MatchModel model = DuplicateRecords.Find(RecordTable.Read(RecordSchema.Create("a"), [])).Model;
        await Assert.ThrowsAsync<InvalidOperationException>(() => Saved.TextOfAsync(model));
    }

    private static async Task IsTheSameAsync(KnownSet set)
    {
        RecordTable table = set.Table();
        DuplicateRecords learned = DuplicateRecords.Find(table);
        DuplicateRecords used = DuplicateRecords.Find(table, new MatchOptions { Model = await Saved.AgainAsync(learned.Model) });
        Assert.Equal(learned.Candidates, used.Candidates);
        MatchedPair[] pairs = InOrder(learned);
        Assert.NotEmpty(pairs);
        Assert.Equal(pairs, InOrder(used));
        Assert.Equal(learned.ClustersAt(0.5), used.ClustersAt(0.5));
        Assert.Equal(
            learned.Explain(table.IdOf(pairs[0].Left), table.IdOf(pairs[0].Right)).ToString(),
            used.Explain(table.IdOf(pairs[0].Left), table.IdOf(pairs[0].Right)).ToString());
    }

    private static MatchedPair[] InOrder(DuplicateRecords found) => [.. found.PairsAt(0.01).OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)];
}

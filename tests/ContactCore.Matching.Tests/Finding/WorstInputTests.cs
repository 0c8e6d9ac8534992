namespace ContactCore.Matching.Tests.Finding;

/// <summary>Nothing that a file may hold makes it fall over, or take for ever.</summary>
public sealed class WorstInputTests
{
    [Fact]
    public void Nothing_and_one_record_have_no_duplicates()
    {
        Assert.Empty(Find(["a", "b"]).PairsAt(0.5));
        Assert.Empty(Find(["a", "b"], ["x", "y"]).ClustersAt(0.5));
    }

    [Fact]
    public void All_blank_records_have_no_duplicates() =>
        Assert.Empty(Find(["a", "b"], [.. Enumerable.Repeat(new[] { "", " " }, 5_000)]).ClustersAt(0.01));

    [Fact]
    public void A_hundred_thousand_records_that_are_all_the_same_are_one_group()
    {
        IReadOnlyList<IReadOnlyList<int>> groups = Find(["name", "email"], [.. Enumerable.Repeat(new[] { "Test", "test@test.com" }, 100_000)]).ClustersAt(0.5);
        Assert.Equal(100_000, Assert.Single(groups).Count);
    }

    [Fact]
    public void A_hundred_thousand_of_one_address_and_different_names_end_soon()
    {
        string[][] rows = [.. Enumerable.Range(0, 100_000).Select(i => new[] { FormattableString.Invariant($"name{i}"), "test@test.com", FormattableString.Invariant($"{i}") })];
        DuplicateRecords found = Find(["name", "email", "number"], rows);
        Assert.True(found.Candidates < 10_000_000, $"{found.Candidates}");
    }

    [Fact]
    public void Thousands_of_records_of_one_person_are_found_by_what_at_most_hundreds_share()
    {
        string[][] rows =
        [
            .. Enumerable.Range(0, 2_000).Select(i => new[] { "Anna", "Mueller" + (i % 60), "anna@example.com", FormattableString.Invariant($"note {i}") }),
            .. Enumerable.Range(0, 40_000).Select(i => new[] { "n" + (i % 50), FormattableString.Invariant($"family{i}"), FormattableString.Invariant($"x{i}@example.org"), FormattableString.Invariant($"note {i}") }),
        ];
        IReadOnlyList<IReadOnlyList<int>> groups = Find(["first_name", "last_name", "email", "notes"], rows).ClustersAt(0.5);
        Assert.Equal(2_000, groups.Where(group => group.All(record => record < 2_000)).Sum(group => group.Count));
    }

    [Fact]
    public void One_column_of_equal_values_says_nothing_of_persons() =>
        Assert.Empty(Find(["surname"], [.. Enumerable.Repeat(new[] { "smith" }, 1_000)]).ClustersAt(0.5));

    [Fact]
    public void Values_of_a_megabyte_zeros_and_halves_of_characters_are_values_like_others()
    {
        string large = new('x', 1_000_000);
        DuplicateRecords found = Find(
            ["name", "text"],
            ["anna \0 berg", large], ["anna \0 berg", large], ["\ud800 carl", large + "y"], ["\udc00", "30.02.1999"], ["ß ẞ", "𝒳 ́"]);
        Assert.Equal([0, 1], Assert.Single(found.ClustersAt(0.9)));
    }

    [Fact]
    public void Days_that_are_none_are_compared_as_they_are_written() =>
        Find(["dob", "name"], [.. Enumerable.Range(0, 2_000).Select(i => new[] { i % 2 == 0 ? "1999-02-30" : "99999999", FormattableString.Invariant($"n{i % 700}") })]);

    [Fact]
    public void A_table_of_many_columns_is_compared_by_those_that_tell_the_most()
    {
        string[] columns = [.. Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"c{i}"))];
        string[][] rows = [.. Enumerable.Range(0, 500).Select(row => columns.Select((_, column) => FormattableString.Invariant($"{row * (column + 1) % 97}")).ToArray())];
        MatchModel model = Find(columns, rows).Model;
        Assert.Equal(16, model.Columns.Count);
        Assert.Equal(24, model.LeftOut.Count);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_by_its_row()
    {
        RecordSchema schema = RecordSchema.Create("a", "b");
        Assert.Equal("row 2 has the ID of row 1; allowed: an ID that no other row has", Refused([new("1", ["x", "y"]), new("1", ["x", "y"])]).Message);
        Assert.Equal("row 1 has no ID; allowed: an ID that no other row has", Refused([new(" ", ["x", "y"])]).Message);
        Assert.Equal("row 1 has 1 values; allowed: 2, one a column", Refused([new("1", ["x"])]).Message);

        InvalidRecordsException Refused(RecordRow[] rows) => Assert.Throws<InvalidRecordsException>(() => RecordTable.Read(schema, rows));
    }

    [Fact]
    public void A_search_that_is_given_up_ends()
    {
        using CancellationTokenSource given = new();
        given.Cancel();
        RecordTable table = Table(["a", "b"], [.. Enumerable.Range(0, 3_000).Select(i => new[] { $"{i}", $"{i % 100}" })]);
        Assert.ThrowsAny<OperationCanceledException>(() => DuplicateRecords.Find(table, cancellationToken: given.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_probability_that_is_none_is_refused(double probability)
    {
        DuplicateRecords found = Find(["a"], ["x"], ["y"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => found.PairsAt(probability));
        Assert.Throws<ArgumentOutOfRangeException>(() => found.ClustersAt(probability));
    }

    private static DuplicateRecords Find(string[] columns, params string[][] rows) => DuplicateRecords.Find(Table(columns, rows));

    private static RecordTable Table(string[] columns, string[][] rows) =>
        RecordTable.Read(RecordSchema.Create(columns), rows.Select((row, i) => new RecordRow(FormattableString.Invariant($"id{i}"), row)));
}

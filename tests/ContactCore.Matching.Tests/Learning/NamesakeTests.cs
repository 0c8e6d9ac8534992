using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Learning;

/// <summary>Two persons of one name are not told to be one by the same names in other places.</summary>
public sealed class NamesakeTests
{
    private static readonly KnownSet People = Town.Of(1_500, seed: 4);

    [Theory]
    [InlineData("robert", "sanfield", "robert.sanfield@gmail.com", "robert", "sanfield", "robert.sanfield@gmx.net", true)]
    [InlineData("robert", "sanfield", "robert.sanfield12@gmail.com", "robert", "sanfield", "sanfield.robert73@gmx.net", true)]
    [InlineData("robert", "sanfield", "robert.sanfield@gmail.com", "ropbert", "sanfield", "robert.sanfield@gmx.net", true)]
    [InlineData("robert", "sanfield", "robert.sanfield@gmail.com", "sanfield", "robert", "robert.sanfield@gmx.net", true)]
    [InlineData("maggie", "sanfield", "msanfield3@gmail.com", "mary", "sanfield", "msanfield49@gmx.net", true)]
    [InlineData("robert", "sanfield", "robert.sanfield@gmail.com", "jane", "miller", "robert.sanfield@gmx.net", false)]
    [InlineData("robert", "sanfield", "robert.sanfield1981@gmail.com", "robert", "sanfield", "robert.sanfield1981@gmx.net", false)]
    [InlineData("robert", "sanfield", "robert.sanfield@gmail.com", null, null, "robert.sanfield@gmx.net", false)]
    [InlineData(null, null, "robert.sanfield@gmx.net", "robert", "sanfield", "robert.sanfield@gmail.com", false)]
    [InlineData("robert", null, "robert99@gmail.com", null, "sanfield", "robert99@gmx.net", false)]
    public void An_email_that_is_alike_by_the_names_alone_is_another(
        string? first, string? last, string email, string? otherFirst, string? otherLast, string otherEmail, bool isByNames)
    {
        DuplicateRecords found = DuplicateRecords.Find(WithTwo(Person(first, last, email), Person(otherFirst, otherLast, otherEmail)));

        ColumnEvidence evidence = Column(found, "email");

        Assert.Equal(isByNames, evidence.Level == "different, but for the names");
        Assert.Equal(isByNames, evidence.Weight < 0);
    }

    [Fact]
    public void Names_that_changed_places_tell_no_more_than_that_both_are_the_same()
    {
        MatchModel model = DuplicateRecords.Find(People.Table()).Model;

        IReadOnlyList<LevelModel> first = Of(model, "first_name");
        IReadOnlyList<LevelModel> last = Of(model, "last_name");

        Assert.True(first[1].AmongOthers >= first[0].AmongOthers * last[0].AmongOthers * (1 - 1e-9));
        Assert.True(last[1].AmongOthers >= first[0].AmongOthers * last[0].AmongOthers * (1 - 1e-9));
    }

    [Fact]
    public void A_value_that_is_near_tells_no_more_than_the_same_one()
    {
        MatchModel model = DuplicateRecords.Find(People.Table()).Model;

        foreach (ColumnModel column in model.Columns)
            Assert.All(column.Levels.Where(level => !level.Name.StartsWith("swapped", StringComparison.Ordinal)), level => Assert.True(level.Weight <= column.Levels[0].Weight + 1e-9, $"{column.Name}: {level}"));
    }

    private static IReadOnlyList<LevelModel> Of(MatchModel model, string column) => model.Columns.Single(known => known.Name == column).Levels;

    private static ColumnEvidence Column(DuplicateRecords found, string name) => found.Explain("one", "other").Columns.Single(column => column.Column == name);

    private static string?[] Person(string? first, string? last, string email) => [first, last, email, null, null, null, null, null];

    private static RecordTable WithTwo(string?[] one, string?[] other) =>
        KnownSet.Of(People.Columns, [.. People.Rows, new RecordRow("one", one), new RecordRow("other", other)], []).Table();
}

using System.Globalization;
using System.Xml.Linq;
using ContactCore.Matching;
using ContactCore.Reports.Tests.Support;

namespace ContactCore.Reports.Tests;

public sealed class MatchReportTests
{
    private static readonly DuplicateRecords Found = People.Found();

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.85)]
    [InlineData(1)]
    public async Task What_is_counted_is_what_was_found(double threshold)
    {
        Page page = await Page.OfAsync(Found, new MatchReportOptions { Threshold = threshold });
        IReadOnlyList<IReadOnlyList<int>> groups = Found.ClustersAt(threshold);
        Assert.Equal(Found.Table.Count, Page.Number(page.Figure("records")));
        Assert.Equal(Found.Candidates, Page.Number(page.Figure("pairs compared")));
        Assert.Equal(Found.PairsAt(threshold).Count(), Page.Number(page.Figure("pairs found")));
        Assert.Equal(groups.Count, Page.Number(page.Figure("groups")));
        if (groups.Count > 0)
            Assert.Equal(groups.Count, page.Section("summary").Descendants("tbody").Single().Elements("tr").Sum(row => Page.Number(row.Elements().Last().Value)));
    }

    [Fact]
    public async Task A_threshold_costs_what_the_probabilities_of_the_pairs_add_up_to()
    {
        Page page = await Page.OfAsync(Found, new MatchReportOptions { Threshold = 0.85 });
        string[][] costs = [.. page.Costs];
        Assert.Equal(
            ["10 %", "20 %", "30 %", "40 %", "50 %", "60 %", "70 %", "80 %", "85 %", "90 %", "95 %", "99 %"], costs.Select(cost => cost[0]));
        MatchedPair[] all = [.. Found.PairsAt(0.01)];
        foreach (string[] cost in costs)
        {
            double threshold = Page.Number(cost[0][..^2]) / 100;
            Assert.Equal(Found.PairsAt(threshold).Count(), Page.Number(cost[1]));
            Near(Found.PairsAt(threshold).Sum(pair => 1 - pair.Probability), cost[2]);
            Near(all.Where(pair => pair.Probability < threshold).Sum(pair => pair.Probability), cost[3]);
        }

        static void Near(double expected, string shown)
        {
            if (shown == "under 0.1")
                Assert.InRange(expected, 0, 0.051);
            else
                Assert.Equal(expected, Page.Number(shown), expected < 10 ? 0.051 : 0.51);
        }
    }

    [Fact]
    public async Task A_pair_that_is_shown_adds_up_and_is_of_its_kind()
    {
        const double threshold = 0.9;
        Page page = await Page.OfAsync(Found, new MatchReportOptions { Threshold = threshold, Examples = 6 });
        Assert.NotEmpty(page.Pairs("The surest"));
        Assert.NotEmpty(page.Pairs("The doubtful"));
        Assert.All(Probabilities("The surest"), probability => Assert.True(probability >= threshold));
        Assert.All(Probabilities("The doubtful"), probability => Assert.True(probability >= threshold));
        Assert.All(Probabilities("Nearly found"), probability => Assert.True(probability is < threshold and > 0));
        Assert.Distinct(page.Section("pairs").Descendants("article").Select(Page.Ids));
        foreach (XElement pair in page.Section("pairs").Descendants("article"))
        {
            double[] steps = [.. pair.Descendants("td").Where(cell => (string?)cell.Attribute("class") == "number").Select(cell => Page.Number(cell.Value))];
            Assert.Equal(Found.Model.Columns.Count + 3, steps.Length);
            Assert.Equal(steps[^1], steps[..^1].Sum(), 0.05 * steps.Length);
        }

        IEnumerable<double> Probabilities(string kind) => page.Pairs(kind).Select(pair =>
        {
            (string left, string right) = Page.Ids(pair);
            return Found.Explain(left, right).GroupProbability;
        });
    }

    [Fact]
    public async Task The_largest_groups_are_shown_with_their_records()
    {
        Page page = await Page.OfAsync(Found, new MatchReportOptions { Groups = 3 });
        int[] sizes = [.. Found.ClustersAt(0.5).Select(group => group.Count).OrderDescending().Take(3)];
        XElement[] groups = [.. page.Section("groups").Elements("article")];
        Assert.Equal(sizes.Select(size => $"{size} records"), groups.Select(group => group.Element("h3")!.Value));
        Assert.Equal(sizes, groups.Select(group => group.Descendants("tbody").Single().Elements("tr").Count()));
        Assert.Equal(["record", .. Found.Table.Schema.Columns], groups[0].Descendants("thead").Single().Descendants("th").Select(heading => heading.Value));
    }

    [Fact]
    public async Task Each_column_is_told_level_by_level()
    {
        Page page = await Page.OfAsync(Found);
        XElement[] tables = [.. page.Section("columns").Elements("table")];
        Assert.Equal(Found.Table.Schema.Columns, tables.Select(table => table.Descendants("bdi").First().Value));
        foreach (XElement table in tables)
        {
            ColumnModel column = Found.Model.Columns.Single(one => one.Name == table.Descendants("bdi").First().Value);
            Assert.Equal(column.Levels.Select(level => level.Name), table.Descendants("tbody").Single().Elements("tr").Select(row => row.Element("th")!.Value));
        }
    }

    [Fact]
    public async Task The_same_duplicates_give_the_same_bytes()
    {
        byte[] once = (await Page.OfAsync(Found)).Bytes;
        Assert.Equal(once, (await Page.OfAsync(Found)).Bytes);
        Assert.Equal(once, (await Page.OfAsync(People.Found(threads: 1))).Bytes);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(once, (await Page.OfAsync(Found)).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task A_page_is_no_larger_of_many_pairs_than_of_few()
    {
        int few = (await Page.OfAsync(People.Found(persons: 200))).Bytes.Length;
        int many = (await Page.OfAsync(People.Found(persons: 4_000))).Bytes.Length;
        Assert.InRange(many, few * 0.7, few * 1.5);

        string[] row = ["Anna", "anna@example.org", "London"];
        DuplicateRecords copies = People.Of([.. Enumerable.Range(0, 2_000).Select(i => i % 2 == 0 ? row : ["Ann", .. row[1..]]), ["Ben", "ben@example.org", "York"]]);
        Page page = await Page.OfAsync(copies, new MatchReportOptions { Threshold = 0.01 });
        Assert.True(Page.Number(page.Figure("pairs found")) >= 999_000);
        Assert.True(page.Bytes.Length < few * 1.5, $"{page.Bytes.Length}");
    }

    [Fact]
    public async Task Nothing_found_is_a_page_too()
    {
        Page none = await Page.OfAsync(People.Of());
        Assert.Contains("Among 0 records no two are taken for one person.", none.Section("summary").Value, StringComparison.Ordinal);
        Page one = await Page.OfAsync(People.Of(["Anna", "anna@example.org", "London"]));
        Assert.Equal("0", one.Figure("pairs found"));
        Page strangers = await Page.OfAsync(People.Of(["Anna", "anna@example.org", "London"], ["Ben", "b@example.com", "York"]), new MatchReportOptions { Examples = 0, Groups = 0 });
        Assert.Empty(strangers.Root.Descendants("article"));
    }

    [Fact]
    public async Task Copies_are_shown_though_nothing_was_learned_of_them()
    {
        string[] row = ["Anna", "anna@example.org", "London"];
        Page page = await Page.OfAsync(People.Of(row, row, row));
        Assert.Equal("3", page.Figure("pairs found"));
        Assert.Contains("copies that have two values or more", page.Pairs("The surest").First().Value, StringComparison.Ordinal);
        Assert.Equal("3 records", page.Section("groups").Descendants("h3").Single().Value);
    }

    [Fact]
    public async Task It_is_given_up_when_asked_and_the_stream_stays_open()
    {
        using MemoryStream stream = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MatchReport.WriteAsync(Found, stream, cancellationToken: new CancellationToken(canceled: true)));
        Assert.True(stream.CanWrite);
        await MatchReport.WriteAsync(Found, stream);
        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'<', stream.ToArray()[0]);
    }

    [Fact]
    public void Options_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new MatchReportOptions { Title = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchReportOptions { Threshold = 0.001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchReportOptions { Threshold = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchReportOptions { Examples = 51 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchReportOptions { Groups = -1 });
    }
}

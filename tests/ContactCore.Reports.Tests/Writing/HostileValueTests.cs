using System.Xml.Linq;
using ContactCore.Matching;
using ContactCore.Reports.Tests.Support;

namespace ContactCore.Reports.Tests.Writing;

/// <summary>What is in the data is text to the page, whatever it is.</summary>
public sealed class HostileValueTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</td></table></html>", "\" onload=\"x", "' onload='x", "&amp;&lt;", "<!--", "]]>", "</style>",
        "a\0b", "\u0001\u001F\u007F\u0085", "\uD800", "x\uDC00y", "\uFFFE\uFFFF", "\u202Egnp", "👩‍👩‍👧", "\r\n\t",
    ];

    [Fact]
    public async Task Hostile_values_ids_columns_and_titles_are_shown_as_text()
    {
        string column = "<b onclick='x'>name</b>";
        RecordTable table = RecordTable.Read(
            RecordSchema.Create(column, "e&mail\0"),
            Hostile.SelectMany((value, place) => new RecordRow[]
            {
                new($"<i>{place}</i>\0a", [$"{value} {place}", $"m{place}@example.org"]),
                new($"<i>{place}</i>\0b", [$"{value} {place}!", $"m{place}@example.org"]),
            }).Append(new RecordRow("x", ["anna", "anna@example.org"])));
        Page page = await Page.OfAsync(
            DuplicateRecords.Find(table), new MatchReportOptions { Title = "<script>\uD800&", Threshold = 0.01, Examples = 50, Groups = 50 });

        Assert.Empty(page.Root.Descendants("script"));
        Assert.Empty(page.Root.Descendants("i"));
        Assert.Empty(page.Root.Descendants("b"));
        Assert.DoesNotContain(page.Root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("<script>\uFFFD&", page.Root.Descendants("h1").Single().Value);
        Assert.Equal("<script>\uFFFD&", page.Root.Descendants("title").First().Value);
        Assert.Contains(page.Root.Descendants("bdi"), value => value.Value == "<script>alert(1)</script> 0");
        Assert.Contains(page.Root.Descendants("bdi"), value => value.Value == "a\uFFFDb 8");
        Assert.Contains(page.Root.Descendants("bdi"), value => value.Value == column);
        Assert.DoesNotContain('\0', page.Text);
    }

    [Fact]
    public async Task A_long_value_is_cut_and_no_character_of_it_in_two()
    {
        string wide = new('a', 118);
        string[] huge = [wide + "👩" + new string('b', 1_000_000), new string('<', 1_000_000)];
        Page page = await Page.OfAsync(People.Of([.. huge.Select(value => new[] { value, "anna@example.org", "x" }), ["Ben", "ben@example.org", "y"]]), new MatchReportOptions { Threshold = 0.01 });

        Assert.True(page.Bytes.Length < 100_000, $"{page.Bytes.Length}");
        string[] shown = [.. page.Root.Descendants("bdi").Select(value => value.Value)];
        Assert.Contains(wide + "…", shown);
        Assert.Contains(new string('<', 119) + "…", shown);
    }

    [Fact]
    public async Task A_browser_is_told_to_load_and_run_nothing()
    {
        Page page = await Page.OfAsync(People.Of(["Anna", "http://evil.example", "x"], ["Anna", "http://evil.example", "y"], ["Ben", "b", "z"]), new MatchReportOptions { Threshold = 0.01 });

        string policy = page.Root.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        string style = page.Root.Descendants("style").Single().Value;
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'", policy);
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.Root.Descendants().Attributes("style"));
        Assert.Empty(page.Root.Descendants().Attributes("src"));
        Assert.All(page.Root.Descendants().Attributes("href"), link => Assert.StartsWith("#", link.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Root.Descendants().Attributes(), attribute => attribute.Value.Contains("//", StringComparison.Ordinal));
    }
}

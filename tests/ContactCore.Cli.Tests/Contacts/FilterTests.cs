using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

/// <summary><c>filter</c>, which asks no store.</summary>
public class FilterTests
{
    [Fact]
    public async Task A_filter_is_explained_by_its_text_and_its_conditions()
    {
        await using Demo cli = new("sqlite");

        JsonObject told = (await cli.JsonAsync("""filter 'LastName=="Müller" AND (Phone!=null or not InSegment("VIP")) and CreatedAt<"2026-01-31"'""")).Single();

        Assert.Equal("""LastName == "Müller" and (Phone != null or not (InSegment("VIP"))) and CreatedAt < "2026-01-31T00:00:00Z" """.Trim(), told.Text("text"));
        Assert.Equal(
            ["last name is Müller", "has phone or not (in segment VIP)", "created before 2026-01-31T00:00:00Z"],
            told.Texts("conditions"));
        Assert.Empty(Directory.GetFileSystemEntries(cli.Folder));
    }

    [Fact]
    public async Task A_person_reads_a_line_each()
    {
        await using Demo cli = new("memory");

        Result told = await cli.RunAsync("""filter 'EmailRating>50 and Categories.Contains("news")'""");

        Assert.Equal(
            ["""EmailRating > 50 and Categories.Contains("news")""", "email rating is above 50", "in category news"],
            told.Out.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("LastNme == \"a\"", 1, "this name is unknown; allowed: FirstName, LastName, ", "; the nearest is 'LastName'")]
    [InlineData("LastName = \"a\"", 10, "'=' has no meaning here; allowed: ==", "; the nearest is '=='")]
    [InlineData("EmailStatus == \"Unsubscribd\"", 16, "allowed: Active, SpamReported, ", "; the nearest is 'Unsubscribed'")]
    [InlineData("Phone == null and", 18, "are not joined rightly up to the end", " for each (")]
    [InlineData("LastName == \"a\nb\" or x", 22, "this name is unknown; allowed: FirstName", "InSegment")]
    [InlineData("", 1, "there is no condition", "LastName == \"Maier\"")]
    public async Task A_text_that_is_none_is_a_wrong_command_line_with_its_place(string text, int character, string told, string end)
    {
        await using Demo cli = new("memory");
        string[][] lines = [["filter", text], ["count", "--filter", text], ["list", "--filter", text, "--json"], ["delete", "--reason", "x", "--filter", text]];
        foreach (string[] line in text.Length > 0 ? lines : lines[..1])
        {
            Result wrong = await cli.RunWordsAsync(line);

            Assert.Equal(2, wrong.Code);
            Assert.StartsWith($"filter text, character {character}: ", wrong.Reason, StringComparison.Ordinal);
            Assert.Contains(told, wrong.Reason, StringComparison.Ordinal);
            Assert.EndsWith(end, wrong.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_filter_whose_text_would_be_too_long_says_so()
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunWordsAsync("filter", string.Join("or ", Enumerable.Repeat("CreatedAt==\"2026-01-31\"", 140)));

        Assert.Equal(1, refused.Code);
        Assert.Contains("at most 4000 as text", refused.Reason, StringComparison.Ordinal);
    }
}

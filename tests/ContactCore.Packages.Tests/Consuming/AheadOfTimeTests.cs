using ContactCore.Packages.Tests.Packing;
using ContactCore.Packages.Tests.Workplaces;
using Xunit.Abstractions;

namespace ContactCore.Packages.Tests.Consuming;

/// <summary>An app that is trimmed and compiled ahead of time.</summary>
[Collection(PackagesCollection.Name)]
public sealed class AheadOfTimeTests(Feed feed, ITestOutputHelper notes)
{
    [LinkerFact]
    [Trait("Size", "Acceptance")]
    public async Task An_app_is_compiled_ahead_of_time_without_a_warning_and_works()
    {
        string folder = feed.Consumer("AotConsole");
        string published = await feed.Place.RunAsync(folder, "dotnet", "publish", "-c", "Release", "-o", "published");
        string app = Path.Combine(folder, "published", "AotConsole");
        notes.WriteLine($"AotConsole: {new FileInfo(app).Length / 1_000_000.0:0.0} MB");
        string[] said = (await feed.Place.RunAsync(folder, app)).Split(Environment.NewLine);

        Assert.Contains("Generating native code", published, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            [
                "found: Anne Müller, +442079460958",
                "filter: LastName.StartsWith(\"mull\") and EmailStatus == \"Unsubscribed\"",
                "imported: 2 created, 0 rejected",
                "duplicates: anna@example.com, 2",
                "removed: 1",
                "history: Created",
                "history: Changed",
                "history: Unsubscribed",
            ],
            said[..8]);
        Assert.StartsWith("\uFEFFexternalId,firstName,", said[8], StringComparison.Ordinal);
        Assert.StartsWith(",Bob,,bob@example.com,020 7946 0999,+442079460999,", said[9], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_text_is_pointed_out_by_the_compiler()
    {
        string folder = feed.Consumer("AotFilterText");
        Outcome outcome = await feed.Place.TryAsync(folder, "dotnet", "build", "-c", "Release");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("error IL2026: Using member 'ContactCore.Filters.FilterText", outcome.Said, StringComparison.Ordinal);
        Assert.Contains("In trimmed apps build filters by ContactCore.Filters.Where.", outcome.Said, StringComparison.Ordinal);
        Assert.Contains("error IL3050", outcome.Said, StringComparison.Ordinal);
    }
}

using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Tests.Channels;
using ContactCore.Tests.Data;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Refusals;

/// <summary>What is refused changes nothing and is told as docs/refusals.md says.</summary>
public sealed class RefusalsTests
{
    [Fact]
    public Task Of_values() => AreToldAsync("values", ValueRefusals.All);

    [Fact]
    public Task Of_contacts() => AreToldAsync("contacts", ContactRefusals.All);

    [Fact]
    public Task Of_addresses() => AreToldAsync("addresses and the blacklist", AddressRefusals.All);

    [Fact]
    public Task Of_definitions() => AreToldAsync("categories and fields", DefinitionRefusals.All);

    [Fact]
    public Task Of_selections() => AreToldAsync("selections, lists and duplicates", SelectionRefusals.All);

    [Fact]
    public Task Of_merging() => AreToldAsync("merging", MergeRefusals.All);

    [Fact]
    public Task Of_filters() => AreToldAsync("filters", FilterRefusals.All);

    [Fact]
    public Task Of_filter_text() => AreToldAsync("filter text", FilterTextRefusals.All);

    [Fact]
    public Task Of_reports() => AreToldAsync("orders and events", ReportRefusals.All);

    [Fact]
    public Task Of_imports() => AreToldAsync("imports", PlanRefusals.All);

    [Fact]
    public async Task Of_rows()
    {
        List<string[]> rows = [];
        foreach (BadRow row in BadRows.All)
            rows.AddRange(await ToldAsync(row));
        new DocumentSection("refusals.md", "rows of a file").MustBe(Markdown.Table(["a row with", "column", "what becomes of it", "message"], rows));
    }

    private static async Task<IEnumerable<string[]>> ToldAsync(BadRow row)
    {
        await using PeopledBook people = await PeopledBook.NewAsync();
        await people.AddTwoAlikeAsync();
        ImportReport report = await people.Book.Imports.RunAsync(new Table(row.Header, row.Cells), row.Plan);

        Assert.True(report.Problems.Count > 0, $"{row.Tried}: {report}");
        Assert.Equal(report.Problems.Any(problem => problem.IsRejection) ? 1 : 0, report.Rejected);
        return report.Problems.Select(problem => new[]
        {
            row.Tried, problem.Column ?? "", problem.IsRejection ? "rejected" : "taken without it", Markdown.Code(people.Steady(problem.Reason)),
        });
    }

    private static async Task AreToldAsync(string section, IEnumerable<Refusal> refusals)
    {
        List<string[]> rows = [];
        foreach (Refusal refusal in refusals)
            rows.Add([refusal.Tried, .. await ToldAsync(refusal)]);
        new DocumentSection("refusals.md", section).MustBe(Markdown.Table(["what is tried", "error", "message"], rows));
    }

    private static async Task<string[]> ToldAsync(Refusal refusal)
    {
        await using PeopledBook people = await PeopledBook.NewAsync();
        if (refusal.After is not null)
            await refusal.After(people);
        string before = await people.ImageAsync();
        Exception? thrown = await Record.ExceptionAsync(() => refusal.TryAsync(people));

        ContactCoreException? told = thrown as ContactCoreException;

        Assert.True(told is not null, $"{refusal.Tried}: {thrown?.ToString() ?? "done"}");
        Assert.Equal(before, await people.ImageAsync());
        string rule = told is ContactRuleException broken ? $" `{broken.Rule}`" : "";
        return [$"`{told.GetType().Name}`{rule}", Markdown.Code(people.Steady(told.Message))];
    }
}

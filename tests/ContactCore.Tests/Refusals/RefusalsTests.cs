using ContactCore.Errors;
using ContactCore.Tests.Channels;
using ContactCore.Tests.Data;

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
        return [$"`{told.GetType().Name}`{rule}", Markdown.Code(PeopledBook.Steady(told.Message))];
    }
}

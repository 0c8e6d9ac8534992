using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class HistoryTests
{
    [OnEveryStore]
    public async Task History_tells_what_happened_to_the_contact_and_its_addresses(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "add --external-id a --first Anna --email a@x.example --consent ok", "edit external:a --first Bob",
            "unsubscribe a@x.example --reason 'asked by phone'", "delete external:a --reason gone", "restore external:a");

        JsonObject[] entries = await cli.JsonAsync("history external:a");

        Assert.Equal(["Created", "Changed", "Unsubscribed", "Deleted", "Restored"], entries.Select(entry => entry.Text("what")));
        Assert.All(entries, entry => Assert.Equal(
            ["at", "what", "field", "from", "to", "reason", "actor", "address"], entry.Select(member => member.Key)));
        Assert.Equal(("firstName", "Anna", "Bob"), (entries[1].Text("field"), entries[1].Text("from"), entries[1].Text("to")));
        Assert.Equal(("a@x.example", "asked by phone"), (entries[2].Text("address"), entries[2].Text("reason")));
        Assert.Equal("User", entries[0]["actor"]!["kind"]!.GetValue<string>());
    }

    [OnEveryStore]
    public async Task A_contact_that_is_not_there_has_none(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("categories add news");

        Assert.Equal(1, (await cli.RunAsync("history external:nobody")).Code);
        Assert.Equal(1, (await cli.RunAsync("show 01a20b7f-38c4-7148-aac7-228c4f424289")).Code);
    }

    [Fact]
    public async Task Another_account_does_not_see_it()
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --consent ok");

        Result other = await cli.RunAsync("show external:a --account other");

        Assert.Equal(1, other.Code);
        Assert.Contains("'external:a'", other.Reason, StringComparison.Ordinal);
    }
}

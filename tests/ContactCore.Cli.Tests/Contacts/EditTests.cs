using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class EditTests
{
    [OnEveryStore]
    public async Task Only_what_is_named_changes_and_an_empty_value_clears(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "fields add score --type number",
            "add --external-id a --first Anna --last Müller --email a@x.example --email b@x.example --city London --field score=1 --consent ok");

        JsonObject edited = (await cli.JsonAsync(
            "edit external:a --version 1 --first '' --language PT-br --email b@x.example --city '' --field score=")).Single();

        Assert.Null(edited["firstName"]);
        Assert.Equal("Müller", edited.Text("lastName"));
        Assert.Equal("pt-BR", edited.Text("language"));
        Assert.Equal(["b@x.example"], edited.Addresses());
        Assert.Null(edited["address"]!["city"]);
        Assert.Equal("{}", edited["fields"]!.ToJsonString());
        Assert.Equal(2, edited.Number("version"));
    }

    [OnEveryStore]
    public async Task A_version_that_has_moved_is_refused(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --consent ok", "edit external:a --first Anna");

        Result late = await cli.RunAsync("edit external:a --version 1 --first Bob");

        Assert.Equal(1, late.Code);
        Assert.Contains("version 2", late.Reason, StringComparison.Ordinal);
        Assert.Equal("Anna", (await cli.JsonAsync("show external:a")).Single().Text("firstName"));
    }

    [Theory]
    [InlineData("edit external:a", 2)]
    [InlineData("edit external:a --version none --first x", 2)]
    [InlineData("edit external:nobody --first x", 1)]
    [InlineData("edit 123 --first x", 1)]
    public async Task Nothing_to_change_and_nobody_to_change_are_told(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --consent ok");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }
}

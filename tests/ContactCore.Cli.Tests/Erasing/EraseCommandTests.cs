using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Erasing;

public class EraseCommandTests
{
    [OnEveryStore]
    public async Task An_erased_person_is_not_imported_again(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --email anna@x.example --consent ok", "add --external-id b --email ben@x.example --consent ok");

        JsonObject erased = (await cli.JsonAsync("erase external:a")).Single();

        Assert.Equal((1, 1, 0), (Number(erased, "contacts"), Number(erased, "addresses"), Number(erased, "addressesHeldByOthers")));
        Assert.Equal(1, (await cli.RunAsync("show external:a")).Code);
        cli.Write("again.csv", "email", "ANNA@x.example", "cara@x.example");
        JsonObject report = (await cli.JsonAsync("import {0}/again.csv --consent ok")).Single();
        Assert.Equal((1, 1, 1), (Number(report, "created"), Number(report, "rejected"), Number(report, "erased")));
        Assert.True((await cli.JsonAsync("scrub")).Single()["scrubbed"]!.GetValue<bool>());
        Assert.Equal(2, Number((await cli.JsonAsync("count")).Single(), "count"));
    }

    [OnEveryStore]
    public async Task The_deleted_are_purged_and_a_person_is_told_what_is_held(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --email anna@x.example --consent ok");

        await cli.JsonAsync("disclose external:a {0}/anna.json");
        JsonNode held = JsonNode.Parse(await File.ReadAllTextAsync(cli.File("anna.json")))!;
        Assert.Equal("anna@x.example", held["contacts"]![0]!["addresses"]![0]!["address"]!.GetValue<string>());

        await cli.DoAsync("delete external:a --reason gone");
        Assert.Equal(0, Number((await cli.JsonAsync("purge --deleted-for 1")).Single(), "purged"));
        Assert.Equal(1, Number((await cli.JsonAsync("purge --deleted-for 0")).Single(), "purged"));
        Assert.Equal(2, (await cli.RunAsync("purge --deleted-for -1")).Code);
    }

    private static int Number(JsonObject answer, string name) => answer[name]!.GetValue<int>();
}

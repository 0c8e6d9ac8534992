using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Definitions;

public class DefinitionTests
{
    [OnEveryStore]
    public async Task Fields_are_added_listed_and_retired(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("fields add note", "fields add colour --type Choice --choice red --choice green");

        Assert.NotNull((await cli.JsonAsync("fields retire note")).Single()["retiredAt"]);

        JsonObject[] fields = await cli.JsonAsync("fields");
        Assert.Equal(["colour", "note"], fields.Select(field => field.Text("name")).Order(StringComparer.Ordinal));
        JsonObject colour = fields.Single(field => field.Text("name") == "colour");
        Assert.Equal("Choice", colour.Text("type"));
        Assert.Equal(["red", "green"], colour.Texts("choices"));
        Assert.Null(colour["retiredAt"]);
        Assert.Equal(fields.Length, (await cli.JsonAsync("fields list")).Length);
    }

    [OnEveryStore]
    public async Task Categories_are_added_listed_and_retired(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("categories add news", "categories add events");

        Assert.NotNull((await cli.JsonAsync("categories retire News")).Single()["retiredAt"]);

        JsonObject[] categories = await cli.JsonAsync("categories");
        Assert.Equal(["events", "news"], categories.Select(category => category.Text("name")));
        Assert.Equal(categories.Length, (await cli.JsonAsync("categories list")).Length);
    }

    [OnEveryStore]
    public async Task A_renamed_definition_keeps_what_contacts_have_and_a_revived_one_takes_more(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "fields add note", "categories add news",
            "add --external-id crm-1 --field note=old --category news --consent ok",
            "fields retire note", "categories retire news");

        Assert.Equal("remark", (await cli.JsonAsync("fields rename note remark")).Single().Text("name"));
        Assert.Equal("letters", (await cli.JsonAsync("categories rename news letters")).Single().Text("name"));
        Assert.Null((await cli.JsonAsync("fields revive remark")).Single()["retiredAt"]);
        Assert.Null((await cli.JsonAsync("categories revive letters")).Single()["retiredAt"]);
        await cli.DoAsync("add --external-id crm-2 --field remark=new --category letters --consent ok");

        Assert.Equal(["crm-1", "crm-2"], (await cli.JsonAsync("list --filter 'Categories.Contains(\"letters\")'")).ExternalIds());
        foreach ((string contact, string value) in new[] { ("crm-1", "old"), ("crm-2", "new") })
            Assert.Equal(value, (string?)(await cli.JsonAsync($"show external:{contact}")).Single()["fields"]!["remark"]);
    }

    [Theory]
    [InlineData("fields add note", 1)]
    [InlineData("fields rename note ''", 1)]
    [InlineData("fields rename note size", 1)]
    [InlineData("fields rename note", 2)]
    [InlineData("fields revive nto", 1)]
    [InlineData("categories rename nosuch news", 1)]
    [InlineData("categories revive nosuch", 1)]
    [InlineData("fields add other --type colour", 2)]
    [InlineData("fields add other --type choice", 1)]
    [InlineData("fields retire nto", 1)]
    [InlineData("categories add 'a;b'", 1)]
    [InlineData("categories retire nosuch", 1)]
    [InlineData("categories add", 2)]
    [InlineData("fields nosuch", 2)]
    public async Task What_cannot_be_defined_is_told(string line, int code)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("fields add Note", "fields add size");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.NotEmpty(refused.Reason);
    }
}

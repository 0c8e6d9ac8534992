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

    [OnEveryStore]
    public async Task A_field_is_converted_with_its_values(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "fields add size", "add --external-id a --field size=038.5 --consent ok", "add --external-id b --field size=large --consent ok");

        JsonObject preview = (await cli.JsonAsync("fields convert size --type number --preview")).Single();
        Assert.Equal((1, 1), ((int)preview["fitting"]!, (int)preview["unfit"]!));
        Assert.Equal("is not a number", preview["problems"]![0]!["problem"]!.GetValue<string>());
        Result refused = await cli.RunAsync("fields convert size --type number");
        Assert.Equal(1, refused.Code);
        Assert.DoesNotContain("large", refused.Reason, StringComparison.Ordinal);
        Assert.Equal("Text", (await cli.JsonAsync("fields")).Single().Text("type"));

        JsonObject converted = (await cli.JsonAsync("fields convert SIZE --type number --unfit remove")).Single();

        Assert.Equal(("Number", 1, 1), (converted.Text("type"), (int)converted["converted"]!, (int)converted["removed"]!));
        Assert.Equal(["a"], (await cli.JsonAsync("list --filter 'Fields[\"size\"] > 38'")).ExternalIds());
        JsonObject entry = (await cli.JsonAsync("history external:b"))[^1];
        Assert.Equal(("field:size", "large", null), (entry.Text("field"), entry.Text("from"), entry.Text("to")));
    }

    [OnEveryStore]
    public async Task Choices_come_and_go(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "fields add colour --type choice --choice red --choice green",
            "fields choices colour --add blue",
            "add --external-id a --field colour=blue --consent ok", "add --external-id b --field colour=green --consent ok");

        Assert.Equal(1, (await cli.RunAsync("fields choices colour --remove green")).Code);
        JsonObject changed = (await cli.JsonAsync("fields choices colour --remove green --add grey --unfit remove")).Single();

        Assert.Equal(["red", "blue", "grey"], changed.Texts("choices"));
        Assert.Equal((1, 1), ((int)changed["converted"]!, (int)changed["removed"]!));
        Assert.Equal(["b"], (await cli.JsonAsync("list --filter 'Fields[\"colour\"] == null'")).ExternalIds());
    }

    [Theory]
    [InlineData("fields convert note", 2)]
    [InlineData("fields convert note --type colour", 2)]
    [InlineData("fields convert note --type number --unfit ask", 2)]
    [InlineData("fields convert nto --type number", 1)]
    [InlineData("fields convert note --type choice", 1)]
    [InlineData("fields choices note --add red", 1)]
    [InlineData("fields choices note", 2)]
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

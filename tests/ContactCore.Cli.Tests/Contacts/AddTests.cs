using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Contacts;

public class AddTests
{
    private static readonly string[] Members =
    [
        "id", "externalId", "firstName", "lastName", "channels", "categories", "address", "language", "timeZone", "fields",
        "source", "consent", "createdAt", "changedAt", "deletedAt", "registeredAt", "emailRating", "version", "state",
        "mergedInto", "segments",
    ];

    [OnEveryStore]
    public async Task A_contact_has_all_that_the_options_say(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync(
            "categories add news", "fields add score --type number", "fields add vip --type boolean",
            "fields add born --type date", "fields add colour --type choice --choice red --choice green");

        JsonObject anna = (await cli.JsonAsync(
            "add --external-id crm-1 --first Anna --last Müller --email Anna@Example.com --email anna2@example.com "
            + "--phone '020 7946 0958' --region GB --category news --language de --time-zone Europe/London "
            + "--line1 'High St 1' --line2 'Flat 2' --city London --state Greater --postal-code 'N1 1AA' --country GB "
            + "--field score=38.5 --field vip=yes --field born=1990-02-03 --field COLOUR=red "
            + "--source Api --created-at 2024-01-02 --consent 'Yes, write' --consent-origin /signup")).Single();

        Assert.Equal(Members, anna.Select(member => member.Key));
        Assert.Equal("Müller", anna.Text("lastName"));
        Assert.Equal(["Anna@Example.com", "anna2@example.com", "020 7946 0958"], anna.Addresses());
        Assert.Equal(["Active", "Active", "Active"], anna.Statuses());
        Assert.Equal(["news"], anna.Texts("categories"));
        Assert.Equal(
            """{"line1":"High St 1","line2":"Flat 2","city":"London","region":"Greater","postalCode":"N1 1AA","country":"GB"}""",
            anna["address"]!.ToJsonString());
        Assert.Equal("""{"born":"1990-02-03","colour":"red","score":38.5,"vip":true}""", anna["fields"]!.ToJsonString());
        Assert.Equal("Api", anna.Text("source"));
        Assert.Equal("/signup", anna["consent"]!["origin"]!.GetValue<string>());
        Assert.Equal("2024-01-02T00:00:00Z", anna.Text("createdAt"));
        Assert.Equal("Live", anna.Text("state"));
        Assert.Equal(1, anna.Number("version"));
        Assert.Null(anna["deletedAt"]);
    }

    [OnEveryStore]
    public async Task Without_consent_it_is_refused(string store)
    {
        await using Demo cli = new(store);

        Result refused = await cli.RunAsync("add --email anna@example.com");

        Assert.Equal(1, refused.Code);
        Assert.Contains("--consent is missing; allowed: ", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'=evil=-1.5'", """{"=evil":-1.5}""")]
    [InlineData("'a=b=c=2'", """{"a=b=c":2}""")]
    [InlineData("'note=a=b=c'", """{"note":"a=b=c"}""")]
    public async Task A_fields_name_and_value_may_hold_equals_signs(string assignment, string fields)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("fields add =evil --type number", "fields add a=b=c --type number", "fields add note");

        JsonObject added = (await cli.JsonAsync($"add --external-id a --field {assignment} --consent ok")).Single();

        Assert.Equal(fields, added["fields"]!.ToJsonString());
    }

    [Theory]
    [InlineData("show external:nobody", "'external:nobody'")]
    [InlineData("show 0190d6a0-0000-7000-8000-000000000000", "'0190d6a0-0000-7000-8000-000000000000'")]
    [InlineData("show nobody", "'nobody'")]
    public async Task An_unknown_contact_is_told_with_what_names_one(string line, string given)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(1, refused.Code);
        Assert.Contains(given, refused.Reason, StringComparison.Ordinal);
        Assert.Contains("allowed: the ID of one that is there, or external:KEY", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add --email nonsense --consent ok", 1)]
    [InlineData("add --first Anna --consent ok", 1)]
    [InlineData("add --external-id a --field nosuch=1 --consent ok", 1)]
    [InlineData("add --external-id a --category nosuch --consent ok", 1)]
    [InlineData("add --external-id a --language 'not one' --consent ok", 1)]
    [InlineData("add --external-id a --created-at yesterday --consent ok", 1)]
    [InlineData("add --external-id a --field novalue --consent ok", 2)]
    [InlineData("add --external-id a --source Newspaper --consent ok", 2)]
    public async Task What_cannot_be_kept_is_told_in_one_line(string line, int code)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(code, refused.Code);
        Assert.Contains("allowed: ", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(0, (await cli.JsonAsync("count")).Single().Number("count"));
    }
}

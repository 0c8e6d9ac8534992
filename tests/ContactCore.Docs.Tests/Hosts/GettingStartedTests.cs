using ContactCore.Docs.Tests.Pages;
using ContactCore.Testing;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Hosts;

/// <summary>The three hosts of docs/getting-started.md run and do what the page says.</summary>
public sealed class GettingStartedTests
{
    private static readonly DocPage Page = DocPage.Of("docs/getting-started.md");

    [Fact]
    public async Task The_console_app_prints_what_the_page_shows()
    {
        using TemporaryFolder folder = new();
        Page.HoldsBlock("prints: memory", await SampleProgram.Memory.RunAsync(folder.Path));
    }

    [Fact]
    public async Task The_web_app_on_SQLite_keeps_contacts_beside_its_own_table()
    {
        using TemporaryFolder folder = new();
        string connectionString = $"Data Source={folder["shop.db"]}";
        await using (WebProgram web = await WebProgram.StartAsync(SampleProgram.Sqlite, folder.Path, connectionString))
            await SignUpAndRefuseAsync(web);
        await using WebProgram again = await WebProgram.StartAsync(SampleProgram.Sqlite, folder.Path, connectionString);
        Assert.Contains("anna@example.com: Unsubscribed", await again.GetAsync("/contacts"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    public async Task The_web_app_on_PostgreSQL_does_the_same()
    {
        using TemporaryFolder folder = new();
        TestDatabase database = new();
        try
        {
            await using WebProgram web = await WebProgram.StartAsync(SampleProgram.PostgreSql, folder.Path, database.ConnectionString);
            await SignUpAndRefuseAsync(web);
        }
        finally
        {
            await database.DropAsync();
        }
    }

    [Fact]
    public void The_two_web_apps_differ_in_three_lines_alone()
    {
        string[] sqlite = File.ReadAllLines(Path.Combine(SharedData.Repository, SampleProgram.Sqlite.Source));
        string[] postgres = File.ReadAllLines(Path.Combine(SharedData.Repository, SampleProgram.PostgreSql.Source));
        Assert.Equal(sqlite.Length, postgres.Length);
        Assert.Equal(3, sqlite.Zip(postgres).Count(pair => pair.First != pair.Second));
    }

    private static async Task SignUpAndRefuseAsync(WebProgram web)
    {
        Assert.Equal("200 Healthy", await web.GetAsync("/health"));
        object anna = new { firstName = "Anna", lastName = "Müller", email = "anna@example.com", agreed = "Yes, write to me" };
        string added = await web.PostAsync("/signup", anna);
        Assert.StartsWith("200 ", added, StringComparison.Ordinal);
        Assert.Equal("204 ", await web.PostAsync("/unsubscribe", new { email = "Anna@Example.com", reason = "asked" }));

        string found = await web.GetAsync($"/contacts?filter={Uri.EscapeDataString("""EmailStatus == "Unsubscribed" """)}");
        Assert.Equal("""200 {"contacts":[{"name":"Anna Müller","channels":["anna@example.com: Unsubscribed"]}],"next":null}""", Unescaped(found));

        string refused = await web.PostAsync("/signup", new { firstName = "Cy", lastName = "Doe", email = "no address", agreed = "Yes" });
        Assert.StartsWith("400 ", refused, StringComparison.Ordinal);
        Assert.Contains("has no @; allowed: ", refused, StringComparison.Ordinal);
        Assert.StartsWith("400 ", await web.GetAsync("/contacts?filter=LastName%20%3D%20%22x%22"), StringComparison.Ordinal);
    }

    // JSON of ASP.NET Core writes letters beyond ASCII as \u….
    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(json);
}

using ContactCore.Packages.Tests.Packing;
using ContactCore.Testing;

namespace ContactCore.Packages.Tests.Consuming;

/// <summary>Web apps with a DbContext and migrations of their own.</summary>
[Collection(PackagesCollection.Name)]
public sealed class WebTests(Feed feed)
{
    [Fact]
    public Task A_web_app_keeps_contacts_in_its_own_context_on_SQLite_and_says_whether_it_is_well() =>
        KeepsContactsAsync(
            "WebSqlite",
            $"Data Source={feed.Place.PathOf("app.db")}",
            async app => Assert.Equal("Healthy", await app.SaidAsync("/health")));

    [Fact]
    [Trait("Database", "PostgreSQL")]
    [Trait("Size", "Acceptance")]
    public async Task A_web_app_keeps_contacts_in_its_own_context_on_PostgreSQL()
    {
        TestDatabase database = new();
        await database.CreateAsync();
        try
        {
            await KeepsContactsAsync("WebPostgreSql", database.ConnectionString);
        }
        finally
        {
            await database.DropAsync();
        }
    }

    [Fact]
    public async Task A_web_app_answers_links()
    {
        string folder = feed.Consumer("WebLinks");
        await feed.BuildAsync(folder);
        await using RunningApp app = await RunningApp.StartAsync(feed.Place, folder, "");
        string link = await app.SaidAsync("/link");
        Assert.Contains("<form method=\"post\">", await app.SaidAsync(link), StringComparison.Ordinal);
    }

    private async Task KeepsContactsAsync(string consumer, string connectionString, Func<RunningApp, Task>? andAsync = null)
    {
        string folder = feed.Consumer(consumer);
        await feed.BuildAsync(folder);
        await feed.Place.RunAsync(folder, await MigrationToolAsync(), "migrations", "add", "First", "--no-build", "--configuration", "Release");
        await feed.BuildAsync(folder);

        await using (RunningApp app = await RunningApp.StartAsync(feed.Place, folder, connectionString))
        {
            await app.PostAsync("/signup", new { name = "Anna", email = "anna@example.com" });
            await app.PostAsync("/signup", new { name = "Bob", email = "bob@example.com" });
            Assert.Equal(["Anna anna@example.com", "Bob bob@example.com"], await ContactsAsync(app));
        }

        await using RunningApp again = await RunningApp.StartAsync(feed.Place, folder, connectionString);
        Assert.Equal(["Anna anna@example.com", "Bob bob@example.com"], await ContactsAsync(again));
        if (andAsync is not null)
            await andAsync(again);
    }

    private static async Task<IEnumerable<string>> ContactsAsync(RunningApp app) => (await app.GetAsync("/contacts"))
        .Select(person => $"{person.GetProperty("name")} {person.GetProperty("email")}");

    /// <summary>The tool that makes migrations, of the version that EF Core has.</summary>
    private async Task<string> MigrationToolAsync()
    {
        string tool = feed.Place.PathOf("migration-tool", "dotnet-ef");
        if (!File.Exists(tool))
        {
            await feed.Place.RunAsync(
                feed.Place.Root, "dotnet", "tool", "install", "dotnet-ef", "--tool-path", Path.GetDirectoryName(tool)!, "--version", Project.VersionOf("Microsoft.EntityFrameworkCore.Design"));
        }

        return tool;
    }
}

using ContactCore.Packages.Tests.Packing;

namespace ContactCore.Packages.Tests.Consuming;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Feed feed)
{
    [Fact]
    public async Task The_tool_is_installed_and_keeps_contacts_where_it_is_called()
    {
        string folder = Directory.CreateDirectory(feed.Place.PathOf("desk")).FullName;
        string tools = feed.Place.PathOf("tools");
        await feed.Place.RunAsync(folder, "dotnet", "tool", "install", "ContactCore.Cli", "--tool-path", tools, "--version", feed.Version);
        string contactcore = Path.Combine(tools, "contactcore");

        await feed.Place.RunAsync(folder, contactcore, "add", "--first", "Anna", "--email", "anna@example.com", "--consent", "Yes, write to me");
        string listed = await feed.Place.RunAsync(folder, contactcore, "list", "--filter", "FirstName == \"anna\" and EmailStatus == \"Active\"");
        await feed.Place.RunAsync(folder, contactcore, "export", "all.csv");

        Assert.Contains("anna@example.com", listed, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "contacts.db")));
        Assert.Contains("anna@example.com", await File.ReadAllTextAsync(Path.Combine(folder, "all.csv")), StringComparison.Ordinal);
    }
}

using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Docs.Tests.Hosts;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Databases;

/// <summary>The C# of docs/operations.md.</summary>
public sealed class OperationsPage
{
    [Fact]
    public async Task A_copy_of_a_base_in_use_is_a_base()
    {
        using TemporaryFolder folder = new();
        string file = folder["app.db"];
        string copy = folder["backup.db"];
        await using ServiceProvider host = await PreparedAsync(file);

        #region backup
        await using SqliteConnection connection = new($"Data Source={file}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync();
        #endregion

        await using ServiceProvider restored = Host(copy);
        Assert.Equal(1, await (await OpenAsync(restored)).Contacts.CountAsync(Selection.All));
    }

    [Fact]
    public async Task A_base_of_other_rules_is_reindexed()
    {
        using TemporaryFolder folder = new();
        await using ServiceProvider host = await PreparedAsync(folder["app.db"]);
        await using (SqliteConnection connection = new($"Data Source={folder["app.db"]}"))
        {
            await connection.OpenAsync();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "UPDATE cc_meta SET value = '0/net9/icu1' WHERE name = 'normalization'";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        await using ServiceProvider services = Host(folder["app.db"]);

        #region reindex
        IInstallation installation = services.GetRequiredService<IInstallation>();
        try
        {
            await installation.PrepareAsync();
        }
        catch (StoreException refusal) when (refusal.Problem == StoreProblem.NormalizationDiffers)
        {
            await installation.ReindexAsync();   // with every other process stopped
        }
        #endregion

        Assert.Equal(1, await (await OpenAsync(services)).Contacts.CountAsync(new Selection { Search = "mull" }));
    }

    private static ServiceProvider Host(string file) =>
        new ServiceCollection().AddContactCore().UseSqlite($"Data Source={file}").Services.BuildServiceProvider();

    private static async Task<ServiceProvider> PreparedAsync(string file)
    {
        ServiceProvider host = Host(file);
        await host.GetRequiredService<IInstallation>().PrepareAsync();
        await (await OpenAsync(host)).Contacts.AddAsync(
            new NewContact { ExternalId = "crm-17", LastName = "Müller", Consent = Consent.Given("/signup", "Yes") });
        return host;
    }

    private static Task<ContactBook> OpenAsync(IServiceProvider host) =>
        host.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System());
}

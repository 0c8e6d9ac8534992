using ContactCore.Faults.Tests.Load.Reading;
using ContactCore.Faults.Worker;
using ContactCore.Testing;

namespace ContactCore.Faults.Tests.Load;

/// <summary>
/// Writers that are processes of their own, and readers that never rest: counted afterwards against ledgers kept outside
/// the database, nothing is lost, nothing stands twice, nothing shows across accounts, and nobody ever saw half of a change.
/// </summary>
public sealed class UnderLoad
{
    [Fact]
    [Trait("Database", "PostgreSQL")]
    [Trait("Size", "Acceptance")]
    public async Task Many_processes_on_one_server_lose_nothing_and_double_nothing()
    {
        TestDatabase database = new();
        LoadStore store = new(Hosts.PostgreSql, database.ConnectionString, database.ConnectionString);
        await new LoadRun(store, LoadSize.OfServer).RunAsync();
        await database.DropAsync();
    }

    [Fact]
    [Trait("Database", "PostgreSQL")]
    [Trait("Size", "Acceptance")]
    public async Task Under_row_level_security_a_raw_connection_of_one_account_sees_no_row_of_another()
    {
        TestRole role = await TestRole.CreateAsync();
        TestDatabase database = new();
        await database.CreateAsync($"OWNER {role.Name}");
        LoadStore store = new(Hosts.RowLevel, database.As(role), database.ConnectionString);
        await new LoadRun(store, LoadSize.OfServer).RunAsync(sight: new RawSight(database.As(role)));
        await database.DropAsync(role);
        await role.DropAsync();
    }

    [Fact]
    [Trait("Size", "Acceptance")]
    [Trait("Database", "PostgreSQL")]
    public async Task A_server_and_writers_that_are_killed_lose_nothing_that_was_answered()
    {
        using KillableServer server = new();
        string connection = server.ConnectionString.Replace("Database=postgres", "Database=contacts", StringComparison.Ordinal);
        await new LoadRun(new LoadStore(Hosts.PostgreSql, connection, connection), LoadSize.OfKilledServer).RunAsync(server);
    }

    [Fact]
    public async Task Several_processes_on_one_file_lose_nothing_that_was_answered()
    {
        string folder = Directory.CreateTempSubdirectory("contactcore-load-").FullName;
        string connection = $"Data Source={Path.Combine(folder, "contacts.db")};Pooling=False";
        await new LoadRun(new LoadStore(Hosts.Sqlite, connection, connection), LoadSize.OfFile).RunAsync();
        Directory.Delete(folder, recursive: true);
    }
}

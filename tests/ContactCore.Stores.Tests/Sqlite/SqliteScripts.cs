using ContactCore.Stores.Tests.Scripts;

namespace ContactCore.Stores.Tests.Sqlite;

public sealed class SqliteScripts
{
    [Fact]
    public Task Long_scripts_go_as_in_memory() => TwoStages.PlayAsync(new SqliteStore());
}

using ContactCore.Stores.Tests.Scripts;

namespace ContactCore.Stores.Tests.PostgreSql;

public sealed class PostgreSqlScripts
{
    [Fact]
    [Trait("Database", "PostgreSQL")]
    [Trait("Size", "Acceptance")]
    public Task Long_scripts_go_as_in_memory() => TwoStages.PlayAsync(new PostgreSqlStore());
}

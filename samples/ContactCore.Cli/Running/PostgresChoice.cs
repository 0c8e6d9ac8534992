using ContactCore.Setup;

namespace ContactCore.Cli.Running;

/// <summary>A database of PostgreSQL. What leads there holds a password, and is shown nowhere.</summary>
internal sealed record PostgresChoice : StoreChoice
{
    private const string Allowed = "allowed: with --store postgres a connection string such as \"Host=localhost;Database=contacts;Username=app;Password=…\"";

    private readonly string _connection;

    private PostgresChoice(string connection) => _connection = connection;

    public static StoreChoice Of(string? connection) => string.IsNullOrWhiteSpace(connection)
        ? throw new UsageException($"--connection is {(connection is null ? "missing" : "empty")}; {Allowed}")
        : new PostgresChoice(connection);

    public override void AddTo(ContactCoreBuilder builder)
    {
        try
        {
            builder.UsePostgreSql(_connection);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--connection is no connection string that names a host and a database; {Allowed}");
        }
    }
}

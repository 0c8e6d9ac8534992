using ContactCore.Conformance;
using ContactCore.Conformance.Models;
using ContactCore.Setup;

namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>The ready context on PostgreSQL.</summary>
public sealed class PostgreSqlStore : StoreUnderTest
{
    private readonly PostgreSqlDatabase _database = new(Templates.Ready, () => null);

    public override bool IsDurable => true;

    // The many are tried at acceptance size.
    public override int FiltersATest => Scale.Between(60, 400);

    public override int ScriptsATest => Scale.Between(2, 4);

    public override void AddTo(ContactCoreBuilder builder)
    {
        builder.UsePostgreSql(_database.ConnectionString);
        _database.CopyWhenPrepared(builder);
    }

    public override Task<bool> TrySpoilAsync(StoreProblem problem) => _database.TrySpoilAsync(problem);

    public override Task DisposeStoreAsync() => _database.DropAsync();
}

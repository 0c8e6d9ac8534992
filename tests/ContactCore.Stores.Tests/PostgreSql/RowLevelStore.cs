using ContactCore.Conformance;
using ContactCore.Setup;

namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>The ready context on PostgreSQL under row-level security, as a role that it holds for.</summary>
public sealed class RowLevelStore : StoreUnderTest
{
    private readonly PostgreSqlDatabase _database = new(Templates.RowLevel, () => Templates.Limited);

    public override bool IsDurable => true;

    // The same translators as in the ready context, where all are tried.
    public override int FiltersATest => 60;

    public override void AddTo(ContactCoreBuilder builder)
    {
        builder.UsePostgreSql(_database.ConnectionString, options => options.RowLevelSecurity = true);
        _database.CopyWhenPrepared(builder);
    }

    public override Task<bool> TrySpoilAsync(StoreProblem problem) => _database.TrySpoilAsync(problem);

    public override Task DisposeStoreAsync() => _database.DropAsync();
}

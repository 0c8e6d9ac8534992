using ContactCore.Conformance;
using ContactCore.Setup;
using ContactCore.Stores.Tests.HostContext;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.PostgreSql;

/// <summary>A host's own context on PostgreSQL, with an execution strategy that tries again by itself.</summary>
public sealed class PostgreSqlHostStore : StoreUnderTest
{
    private readonly PostgreSqlDatabase _database = new(Templates.Host, () => null);

    public override bool IsDurable => true;

    // The same translators as in the ready context, where all are tried.
    public override int FiltersATest => 60;

    public override void AddTo(ContactCoreBuilder builder)
    {
        builder.Services.AddDbContextFactory<AppDb>(options => options.UseNpgsql(_database.ConnectionString, npgsql => npgsql.EnableRetryOnFailure()));
        builder.UseEntityFrameworkCore<AppDb>().WithPostgreSql();
        _database.CopyWhenPrepared(builder);
    }

    public override Task<bool> TrySpoilAsync(StoreProblem problem) => _database.TrySpoilAsync(problem);

    public override Task DisposeStoreAsync() => _database.DropAsync();
}

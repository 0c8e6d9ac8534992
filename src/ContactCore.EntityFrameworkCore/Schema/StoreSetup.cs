using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Brings the store into being and keeps it fit.</summary>
internal sealed class StoreSetup(Database database, DatabaseProvider provider, MigrationLog log) : IStoreSetup
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.RunAsync(db => PrepareTablesAsync(db, cancellationToken), cancellationToken).ConfigureAwait(false);
        await database.WriteAsync(
            account: null,
            async (db, token) =>
            {
                await provider.ProtectAsync(db, token).ConfigureAwait(false);
                await StoredVersions.EnsureAsync(db, token).ConfigureAwait(false);
                return 0;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public Task CheckAsync(CancellationToken cancellationToken) => database.RunAsync(
        async db =>
        {
            await provider.RequireThereAsync(db, cancellationToken).ConfigureAwait(false);
            await OtherTables.RequireNoneAloneAsync(db, provider, cancellationToken).ConfigureAwait(false);
            if (db is ContactCoreDbContext)
                await MigratedTables.RequireAsync(db, cancellationToken).ConfigureAwait(false);
            else
                await HostTables.RequireAsync(db, cancellationToken).ConfigureAwait(false);
            StoredVersions stored = await StoredVersions.ReadAsync(db, cancellationToken).ConfigureAwait(false);
            stored.RequireOurs();
            if (stored.Schema != StoredVersions.CurrentSchema || stored.Normalization is null)
                throw SchemaProblem.Older(db);
            await provider.RequireProtectedAsync(db, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    public Task<long> ReindexAsync(CancellationToken cancellationToken) =>
        new Reindexing(database).RunAsync(cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken) => database.RunAsync(
        async db =>
        {
            await provider.RequireThereAsync(db, cancellationToken).ConfigureAwait(false);
            await provider.ScrubAsync(db, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    private async Task PrepareTablesAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (db is ContactCoreDbContext)
        {
            await provider.CreateAsync(db, cancellationToken).ConfigureAwait(false);
            await MigratedTables.UpgradeAsync(db, log, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await provider.RequireThereAsync(db, cancellationToken).ConfigureAwait(false);
            await HostTables.RequireAsync(db, cancellationToken).ConfigureAwait(false);
        }
    }
}

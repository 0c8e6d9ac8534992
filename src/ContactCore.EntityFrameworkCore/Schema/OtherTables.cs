using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>
/// Tells a database of something else, which a wrong connection string leads to, from one whose tables are still to come:
/// it has tables, and none of them is the context's.
/// </summary>
internal static class OtherTables
{
    private const string EntityFrameworksOwn = "__EF";

    public static async Task RequireNoneAloneAsync(DbContext db, DatabaseProvider provider, CancellationToken cancellationToken)
    {
        List<string> tables = await provider.TablesAsync(db, cancellationToken).ConfigureAwait(false);
        tables.RemoveAll(table => table.StartsWith(EntityFrameworksOwn, StringComparison.Ordinal));
        IEnumerable<string?> ours = [MigratedTables.History, .. db.Model.GetEntityTypes().Select(type => type.GetTableName())];
        if (tables.Count > 0 && !tables.Intersect(ours, StringComparer.Ordinal).Any())
        {
            throw new StoreException(
                StoreProblem.NotAStore,
                $"the database holds other tables, such as '{tables[0]}', and none of {db.GetType().Name}; "
                + "allowed: the database of a store, or one to be prepared as such by IInstallation.PrepareAsync or the host's migrations");
        }
    }
}

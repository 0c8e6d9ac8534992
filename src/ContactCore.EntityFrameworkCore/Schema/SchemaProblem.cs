using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Says what is wrong with a store's tables, and who puts it right.</summary>
internal static class SchemaProblem
{
    /// <summary>The tables are not there, or not all as this version needs them.</summary>
    public static StoreException Older(DbContext db, Exception? inner = null) => new(
        StoreProblem.SchemaOlder,
        db is ContactCoreDbContext
            ? "the store's tables are not there yet or older than this version needs; allowed: to call IInstallation.PrepareAsync, which creates and upgrades them"
            : $"the tables of ContactCore are not there yet in the database of {db.GetType().Name}, or older than this version needs; "
              + "allowed: model.AddContactCore() in its OnModelCreating, and the host's own migrations (dotnet ef migrations add) or EnsureCreated; "
              + "then IInstallation.PrepareAsync",
        inner);

    public static StoreException Newer(string migration) => new(
        StoreProblem.SchemaNewer,
        $"the store's tables were made by a newer version of ContactCore, by {migration}; allowed: to use that version or a newer one");
}

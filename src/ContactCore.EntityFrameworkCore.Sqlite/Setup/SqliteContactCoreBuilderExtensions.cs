using ContactCore.EntityFrameworkCore;
using ContactCore.EntityFrameworkCore.Sqlite.Files;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Sqlite.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Chooses SQLite as the store's database.</summary>
public static class SqliteContactCoreBuilderExtensions
{
    /// <summary>Keeps contacts in a SQLite file of ContactCore's own.</summary>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    /// <param name="connectionString">
    /// Such as <c>Data Source=contacts.db</c>. <c>Default Timeout</c> is how many seconds a writer waits for another one,
    /// 30 unless told. The file is created by <c>IInstallation.PrepareAsync</c> and by nothing else.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The connection string is none, or names no file.</exception>
    public static ContactCoreBuilder UseSqlite(this ContactCoreBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string checkedString = ReadyContext.Checked(connectionString);
        builder.Services.AddPooledDbContextFactory<ContactCoreDbContext>(options => ReadyContext.Configure(options, checkedString));
        return builder.UseEntityFrameworkCore<ContactCoreDbContext>().WithSqlite();
    }

    /// <summary>Adds what only SQLite can do, for a context that uses SQLite.</summary>
    /// <param name="builder">What <c>UseEntityFrameworkCore</c> gave.</param>
    /// <returns>The builder that the store was chosen on.</returns>
    public static ContactCoreBuilder WithSqlite(this EntityFrameworkBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<DatabaseProvider, SqliteProvider>());
        return builder.Core;
    }
}

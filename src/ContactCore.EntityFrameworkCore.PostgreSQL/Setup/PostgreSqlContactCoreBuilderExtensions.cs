using ContactCore.EntityFrameworkCore;
using ContactCore.EntityFrameworkCore.PostgreSQL.Servers;
using ContactCore.EntityFrameworkCore.PostgreSQL.Setup;
using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Chooses PostgreSQL as the store's database.</summary>
public static class PostgreSqlContactCoreBuilderExtensions
{
    /// <summary>Keeps contacts in a PostgreSQL database of ContactCore's own.</summary>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    /// <param name="connectionString">
    /// Such as <c>Host=localhost;Database=contacts;Username=app;Password=…</c>. <c>Command Timeout</c> is how many seconds
    /// a writer waits for another one of the same account, 30 unless told. The database is created by
    /// <c>IInstallation.PrepareAsync</c> and by nothing else.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The connection string is none, or names no host or no database.</exception>
    public static ContactCoreBuilder UsePostgreSql(
        this ContactCoreBuilder builder, string connectionString, Action<PostgreSqlStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string checkedString = ReadyContext.Checked(connectionString);
        builder.Services.AddPooledDbContextFactory<ContactCoreDbContext>(options => ReadyContext.Configure(options, checkedString));
        return builder.UseEntityFrameworkCore<ContactCoreDbContext>().WithPostgreSql(configure);
    }

    /// <summary>Adds what only PostgreSQL can do, for a context that uses PostgreSQL.</summary>
    /// <param name="builder">What <c>UseEntityFrameworkCore</c> gave.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder that the store was chosen on.</returns>
    public static ContactCoreBuilder WithPostgreSql(this EntityFrameworkBuilder builder, Action<PostgreSqlStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        PostgreSqlStoreOptions options = new();
        configure?.Invoke(options);
        builder.Services.Replace(ServiceDescriptor.Singleton<DatabaseProvider>(new PostgreSqlProvider(options)));
        return builder.Core;
    }
}

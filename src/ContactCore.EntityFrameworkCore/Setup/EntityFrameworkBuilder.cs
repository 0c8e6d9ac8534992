using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.EntityFrameworkCore;

/// <summary>What <c>UseEntityFrameworkCore</c> gives, for a database's part to be chosen on, such as <c>.WithSqlite()</c>.</summary>
public sealed class EntityFrameworkBuilder
{
    internal EntityFrameworkBuilder(ContactCoreBuilder core) => Core = core;

    /// <summary>The builder that the store was chosen on.</summary>
    public ContactCoreBuilder Core { get; }

    /// <summary>The host's services.</summary>
    public IServiceCollection Services => Core.Services;
}

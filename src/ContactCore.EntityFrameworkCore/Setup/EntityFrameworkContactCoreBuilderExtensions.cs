using ContactCore.EntityFrameworkCore;
using ContactCore.EntityFrameworkCore.Setup;
using Microsoft.EntityFrameworkCore;

// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>Chooses EF Core as the store.</summary>
public static class EntityFrameworkContactCoreBuilderExtensions
{
    /// <summary>
    /// Keeps contacts in the host's own context, whose model calls <see cref="ContactCoreModel.AddContactCore"/> and whose
    /// factory is registered by <c>AddDbContextFactory</c>. A database's part is chosen on what it returns.
    /// </summary>
    /// <typeparam name="TContext">The host's context.</typeparam>
    /// <param name="builder">What <c>AddContactCore</c> gave.</param>
    /// <returns>The builder for the database's part.</returns>
    public static EntityFrameworkBuilder UseEntityFrameworkCore<TContext>(this ContactCoreBuilder builder) where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        StoreServices.Add<TContext>(builder.Services);
        return new EntityFrameworkBuilder(builder);
    }
}

using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Gives contexts of one type out of the host's factory.</summary>
/// <typeparam name="TContext">The context.</typeparam>
internal sealed class ContextSource<TContext>(IDbContextFactory<TContext> factory) : IContextSource where TContext : DbContext
{
    public async Task<DbContext> CreateAsync(CancellationToken cancellationToken) =>
        await factory.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
}

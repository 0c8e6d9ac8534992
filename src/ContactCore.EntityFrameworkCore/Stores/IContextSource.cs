using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Gives a fresh context for a unit of work, whichever context the host chose.</summary>
internal interface IContextSource
{
    Task<DbContext> CreateAsync(CancellationToken cancellationToken);
}

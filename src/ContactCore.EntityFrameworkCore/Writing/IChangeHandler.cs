using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>Applies changes of one kind.</summary>
internal interface IChangeHandler
{
    Type Kind { get; }

    /// <summary>Applies a change, and says how many things it altered.</summary>
    Task<long> ApplyAsync(Change change, WriteUnit unit, CancellationToken cancellationToken);
}

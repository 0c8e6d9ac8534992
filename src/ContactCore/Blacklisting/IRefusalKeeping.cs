using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>Writes what addresses refuse: of one whose person was erased into its tombstone alone, so that it is not written again.</summary>
internal interface IRefusalKeeping
{
    /// <summary>Writes refusals together; where somebody is erased meanwhile, where they go is decided anew.</summary>
    /// <param name="at">The instant of the refusals.</param>
    /// <param name="refusals">Facts and entries.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many altered something.</returns>
    Task<long> WriteAsync(DateTimeOffset at, IReadOnlyList<Change> refusals, CancellationToken cancellationToken);
}

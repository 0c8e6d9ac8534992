using ContactCore.Accounts;

namespace ContactCore.Segments;

/// <summary>
/// Reads segments. What a store promises: M1: names are found without regard to case and accents. M2: all come in the
/// code-point order of their normalised names. M3: the count is of live members, exact.
/// </summary>
public interface ISegmentReader
{
    /// <summary>Which segment has a name; nobody is counted.</summary>
    /// <param name="account">The account.</param>
    /// <param name="name">The name, in any case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The segment's ID, or null.</returns>
    Task<Guid?> FindAsync(AccountId account, string name, CancellationToken cancellationToken);

    /// <summary>The first names of the account's segments; nobody is counted.</summary>
    /// <param name="account">The account.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The names.</returns>
    Task<IReadOnlyList<string>> NamesAsync(AccountId account, int size, CancellationToken cancellationToken);

    /// <summary>A page of the account's segments, with how many contacts each has.</summary>
    /// <param name="account">The account.</param>
    /// <param name="after">The name to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The segments; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<Segment>> PageAsync(AccountId account, string? after, int size, CancellationToken cancellationToken);
}

using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Merging;

/// <summary>
/// Reads merges. What a store promises: MR1: a merge comes as it was given, and says when it was undone. MR2: the merges
/// into a contact, or all of the account, come newest first, by ID, and a page goes on behind the named one. MR3: only merges of the account.
/// </summary>
public interface IMergeReader
{
    /// <summary>A merge by its ID.</summary>
    /// <param name="account">The account.</param>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The merge, or null.</returns>
    Task<Merge?> FindAsync(AccountId account, MergeId id, CancellationToken cancellationToken);

    /// <summary>A page of the merges into a contact or of the account, undone ones too.</summary>
    /// <param name="account">The account.</param>
    /// <param name="survivor">The contact, or null for all of the account.</param>
    /// <param name="before">The merge to go on behind, or null for the newest.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The merges; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<Merge>> PageAsync(
        AccountId account, ContactId? survivor, MergeId? before, int size, CancellationToken cancellationToken);
}

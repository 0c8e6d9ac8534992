using ContactCore.Accounts;

namespace ContactCore.Tombstones;

/// <summary>
/// Reads tombstones. What a store promises: ER7: those found are exactly the ones of the keys that are there, read at one
/// moment together with the number of erasures. ER8: <see cref="TombstonesFound.HasOthers"/> says whether the account
/// has any under a secret that was not named. ER9: only those of the account.
/// </summary>
public interface ITombstoneReader
{
    /// <summary>How often something was erased in an account; 0 where there are no tombstones to look for.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number.</returns>
    Task<long> CountErasuresAsync(AccountId account, CancellationToken cancellationToken);

    /// <summary>Tombstones by key.</summary>
    /// <param name="account">The account.</param>
    /// <param name="keys">The keys, at most 100,000.</param>
    /// <param name="secrets">The names of the secrets that the host keeps.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is there.</returns>
    Task<TombstonesFound> FindAsync(
        AccountId account, IReadOnlyCollection<TombstoneKey> keys, IReadOnlyCollection<string> secrets, CancellationToken cancellationToken);
}

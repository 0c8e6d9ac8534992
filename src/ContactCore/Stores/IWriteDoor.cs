namespace ContactCore.Stores;

/// <summary>
/// The one way that anything is written. What a store promises:
/// <list type="bullet">
/// <item>W1: a change set is applied whole or not at all; whatever is thrown, nothing of it can be read afterwards.</item>
/// <item>W2: when the call returns, every later read sees it, and it outlives the process where the store is durable.</item>
/// <item>W3: the account is created, with the settings of <see cref="Settings.AccountSettings"/>, by its first change set.</item>
/// <item>W4: a precondition is checked inside the transaction, under a lock that no other writer passes until it ends.</item>
/// <item>W5: a contact whose version is not the expected one is a <see cref="VersionConflictException"/> that names both.</item>
/// <item>W6: an external ID that another contact has, in any state, is an <see cref="ExternalIdTakenException"/> that names it.</item>
/// <item>W7: changes take effect in their order, and a later one of a set sees the earlier ones.</item>
/// <item>W8: a history entry that comes with a change is kept with it, and never altered later.</item>
/// <item>W9: nothing is read or written outside the change set's account, but for the email blacklist.</item>
/// <item>W10: a change of a kind that the store does not know is a <see cref="NotSupportedException"/>.</item>
/// <item>W11: while hooks are on, each history entry that is kept comes with one event in the outbox, in the same transaction; while they are off, none does.</item>
/// <item>W12: an account's events are numbered from 1 in the order in which change sets are committed, and within one in the order of its changes and their entries; a number is never used again.</item>
/// <item>W13: a set whose <see cref="ChangeSet.ErasuresSeen"/> is not the account's number of erasures any more is a
/// <see cref="VersionConflictException"/>: somebody was erased since it was decided.</item>
/// </list>
/// Each feature's changes state their own promises.
/// </summary>
public interface IWriteDoor
{
    /// <summary>Applies the changes in one transaction.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="cancellationToken">Gives up before the transaction is committed; then nothing was changed.</param>
    /// <returns>What was altered.</returns>
    /// <exception cref="VersionConflictException">A contact, or an address's standing, has moved since it was read.</exception>
    /// <exception cref="ExternalIdTakenException">Another contact of the account has the external ID.</exception>
    /// <exception cref="NameTakenException">Another segment, field or category of the account has the name.</exception>
    /// <exception cref="DefinitionChangedException">A field was defined anew since the change was decided.</exception>
    /// <exception cref="PreconditionFailedException">A precondition of a change does not hold any more.</exception>
    /// <exception cref="StoreException">The store cannot be reached, read or written.</exception>
    Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken);
}

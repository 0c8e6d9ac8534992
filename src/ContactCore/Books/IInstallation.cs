using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Books;

/// <summary>The whole database, apart from any account's book. A host injects this where it administers itself.</summary>
public interface IInstallation
{
    /// <summary>Creates the store or upgrades its schema; a host calls it once at start. A second call changes nothing.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When the store is ready.</returns>
    /// <exception cref="StoreException">It cannot be made ready: says why.</exception>
    Task PrepareAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks whether the store can be used, and changes nothing; a host's health check asks this. A book does it by itself,
    /// once a process.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is known to be usable.</returns>
    /// <exception cref="StoreException">It cannot be used: says what is wrong with it, without a secret of the connection string.</exception>
    Task CheckAsync(CancellationToken cancellationToken = default);

    /// <summary>Computes all normalised text again, after <see cref="Text.NormalizationVersion"/> has moved.</summary>
    /// <param name="cancellationToken">Stops between batches; can be repeated.</param>
    /// <returns>How many contacts were looked at.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<long> ReindexAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes the database's files anew, so that nothing that was erased or removed is left in them: after an erasing, and
    /// when nobody else uses the database. What the docs say of backups and of PostgreSQL's log is the host's.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When they are clean.</returns>
    /// <exception cref="StoreException">It cannot be used, or others hold it in use.</exception>
    Task ScrubAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Turns hooks on: from the end of this call on, whatever is written by any process comes with its events. A host with
    /// handlers does so by itself when it starts.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether they were off.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<bool> TurnHooksOnAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Turns hooks off: no more events are kept, and what is written from now on is never told to a handler. Events that
    /// wait stay, and can still be delivered. A host with handlers turns them on again when it starts.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether they were on.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<bool> TurnHooksOffAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether hooks are on.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether they are.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<bool> AreHooksOnAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes an email off the blacklist, whichever accounts put it there (rule 4).</summary>
    /// <param name="account">The account in whose history it is noted.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="email">The email.</param>
    /// <param name="reason">Why, at most 500 characters, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many entries were removed.</returns>
    /// <exception cref="InvalidValueException">The reason is too long.</exception>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<long> RemoveFromBlacklistAsync(
        AccountId account, Actor actor, EmailAddress email, string? reason = null, CancellationToken cancellationToken = default);
}

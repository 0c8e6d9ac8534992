using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Watching;

namespace ContactCore.Books;

/// <summary>The store's set-up, and what only the installation may do.</summary>
internal sealed class Installation(
    BookStores stores, WatchedSetup setup, HookSwitch hooks, BookDefaults defaults, TimeProvider clock, IdGenerator ids) : IInstallation
{
    public Task PrepareAsync(CancellationToken cancellationToken) => setup.PrepareAsync(cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken) => setup.CheckAsync(cancellationToken);

    public Task<long> ReindexAsync(CancellationToken cancellationToken) => setup.ReindexAsync(cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken) => setup.ScrubAsync(cancellationToken);

    public Task<bool> TurnHooksOnAsync(CancellationToken cancellationToken) => hooks.TurnAsync(on: true, cancellationToken);

    public Task<bool> TurnHooksOffAsync(CancellationToken cancellationToken) => hooks.TurnAsync(on: false, cancellationToken);

    public Task<bool> AreHooksOnAsync(CancellationToken cancellationToken) => hooks.IsOnAsync(cancellationToken);

    public Task<long> RemoveFromBlacklistAsync(
        AccountId account, Actor actor, EmailAddress email, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(email);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(actor);
        string? why = TextLimit.Reason.Optional(reason, "reason");
        Session session = new(account, ContactBooks.WithoutEmail(actor), null, defaults.BatchSize, clock, ids, stores.Door);
        DateTimeOffset at = session.Now();
        HistoryEntry entry = new EntryFactory(session, at)
            .OfAddress(email.AddressKey, HistoryWhat.BlacklistRemoved, "installation", null, why);
        return session.ApplyOneAsync(at, new AllEntriesRemoved(email.AddressKey, entry), cancellationToken);
    }
}

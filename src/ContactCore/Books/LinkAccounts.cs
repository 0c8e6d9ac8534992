using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Links;
using ContactCore.Segments;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Books;

/// <summary>Binds what following a link needs to the link's account.</summary>
internal sealed class LinkAccounts(
    BookStores stores, StoreGate gate, BookDefaults defaults, TombstoneDigests digests, TimeProvider clock, IdGenerator ids) : ILinkAccounts
{
    public async Task<LinkAccount> OpenAsync(AccountId account, CancellationToken cancellationToken)
    {
        await gate.PassAsync(cancellationToken).ConfigureAwait(false);
        Session session = new(account, ContactLinks.Follower, null, defaults.BatchSize, clock, ids, stores.Door);
        SelectionResolver resolver = new(session, stores.Segments, stores.Fields, stores.Categories);
        ContactLookup lookup = new(session, stores.Contacts, resolver);
        return new LinkAccount(session, stores.Standings, new TombstoneGuard(session, stores.Tombstones, digests), new CategoryLeaving(session, lookup, stores.Categories));
    }
}

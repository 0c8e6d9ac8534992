using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.Erasing;

/// <summary>Takes people out of an account for good.</summary>
public sealed class ContactEraser
{
    private const int Tries = 5;

    private readonly Session _session;
    private readonly IContactReader _contacts;
    private readonly ContactLookup _lookup;
    private readonly ITombstoneReader _tombstones;
    private readonly IHistoryReader _histories;
    private readonly KnownExternalIds _externalIds;
    private readonly TombstoneDigests _digests;
    private readonly Watch _watch;

    internal ContactEraser(
        Session session,
        IContactReader contacts,
        ContactLookup lookup,
        ITombstoneReader tombstones,
        IHistoryReader histories,
        TombstoneDigests digests,
        Watch watch)
    {
        _session = session;
        _contacts = contacts;
        _lookup = lookup;
        _tombstones = tombstones;
        _histories = histories;
        _externalIds = new KnownExternalIds(session, contacts, histories);
        _digests = digests;
        _watch = watch;
    }

    /// <summary>
    /// Erases a person: the contact with those merged into it, what they refused, their history, and their addresses,
    /// former ones too. What stays is a tombstone of each address and external ID, former ones too, by which an import or a
    /// colleague who adds them again is refused, and one entry of history without a name. Only consent that the person gave
    /// themselves later brings them back. An address that another contact holds is left to that contact, and named; a former
    /// external ID that another has by now is left to it as well.
    /// </summary>
    /// <param name="contact">The contact, live or deleted; one that was merged stands for its survivor.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>What was erased.</returns>
    /// <exception cref="MissingOptionException">Erasure.Secrets is not set.</exception>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    /// <exception cref="VersionConflictException">It was changed meanwhile, again and again.</exception>
    public async Task<ErasureOutcome> EraseAsync(ContactId contact, CancellationToken cancellationToken = default)
    {
        _digests.RequireSecret();
        for (int attempt = 1; ; attempt++)
        {
            Contact found = await _lookup.RequireAsync(contact, cancellationToken).ConfigureAwait(false);
            try
            {
                return await EraseAsync(found, cancellationToken).ConfigureAwait(false);
            }
            catch (VersionConflictException) when (attempt < Tries)
            {
                // Somebody changed it meanwhile: what it holds now is looked at anew.
            }
        }
    }

    /// <summary>
    /// Takes contacts out that were deleted long ago, in batches that are each all or nothing. They cannot be restored. No
    /// tombstone stays, and what their addresses refused stays known: who comes in again comes as somebody new who
    /// refused.
    /// </summary>
    /// <param name="deletedFor">How long they have been deleted at least; not negative.</param>
    /// <param name="progress">Told how many are gone so far.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many are gone.</returns>
    /// <exception cref="InvalidValueException">The time is negative.</exception>
    /// <exception cref="PurgeStoppedException">It could not go on behind the first batch: says how many are gone.</exception>
    public Task<PurgeOutcome> PurgeAsync(
        TimeSpan deletedFor, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        if (deletedFor < TimeSpan.Zero)
            throw new InvalidValueException("deletedFor", "is negative", "how long a contact has been deleted, from none");
        Purging purging = new(_session, _lookup, deletedFor);
        WatchedPurging watched = new(_watch, _session.Account, purging, progress);
        return watched.RunAsync(() => purging.RunAsync(watched, cancellationToken));
    }

    private async Task<ErasureOutcome> EraseAsync(Contact contact, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactId> merged = await _contacts.GetMergedIntoAsync(_session.Account, [contact.Id], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Contact> all = merged.Count == 0
            ? [contact]
            : [contact, .. await _contacts.GetAsync(_session.Account, merged, cancellationToken).ConfigureAwait(false)];
        HashSet<AddressKey> addresses = [];
        foreach (Contact one in all)
        {
            IReadOnlyList<AddressHolding> holdings = await _histories.HoldingsAsync(_session.Account, one.Id, cancellationToken).ConfigureAwait(false);
            addresses.UnionWith(holdings.Select(holding => holding.Address));
        }

        IReadOnlyCollection<string> externalIds = await _externalIds.OfAsync(all, cancellationToken).ConfigureAwait(false);
        DateTimeOffset at = _session.Now();
        ErasedAddress[] erased = [.. addresses.Select(address => new ErasedAddress(address, _digests.New(_session.Account, address)))];
        ErasedContact gone = new(contact.Id, contact.Version, ErasureEntry.Of(_session, at, contact.Id, HistoryWhat.Erased))
        {
            Addresses = erased,
            ExternalIds = [.. externalIds.Select(externalId => _digests.New(_session.Account, externalId))],
        };
        long contacts = await _session.ApplyOneAsync(at, new ContactsErased([gone]), cancellationToken).ConfigureAwait(false);
        return await OutcomeAsync(contacts, erased).ConfigureAwait(false);
    }

    // It stands by now, so that giving up may not look as if nothing was changed.
    private async Task<ErasureOutcome> OutcomeAsync(long contacts, IReadOnlyCollection<ErasedAddress> erased)
    {
        TombstonesFound found = await _tombstones.FindAsync(
            _session.Account, [.. erased.Select(address => address.Tombstone)], _digests.Secrets, CancellationToken.None).ConfigureAwait(false);
        HashSet<TombstoneKey> written = [.. found.Found.Select(tombstone => tombstone.Key)];
        return new ErasureOutcome
        {
            Contacts = contacts,
            AddressesForgotten = erased.Count(address => written.Contains(address.Tombstone)),
            AddressesHeldByOthers = [.. erased.Where(address => !written.Contains(address.Tombstone)).Select(address => address.Address)],
        };
    }
}

using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Duplicates;

/// <summary>One run of a removal. Small groups are read many at once, an outsized one page by page.</summary>
internal sealed class DuplicateRemover(
    Session session, IDuplicateReader reader, IContactReader contacts, DeletionBatch batch, ChannelKind kind, Keep keep)
{
    private const int GroupsAtOnce = 200;
    private const int LargestSmallGroup = 20;
    private const int PageSize = 500;

    private readonly IComparer<Contact> _order = KeepOrder.Of(keep);
    private readonly Precondition _precondition = new Precondition.OtherHolderOfEachKey(kind);
    private readonly HashSet<ContactId> _held = [];

    /// <summary>How many are deleted so far.</summary>
    public long Removed => batch.Deleted;

    /// <summary>How many were left so far, because they alone hold another key.</summary>
    public long Held => _held.Count;

    public async Task<DuplicateRemoval> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            return await RemoveAllAsync(progress, cancellationToken).ConfigureAwait(false);
        }
        catch (ContactCoreException e) when (Removed > 0)
        {
            throw new DeletionStoppedException(Removed, e);
        }
    }

    private async Task<DuplicateRemoval> RemoveAllAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        string? after = null;
        long seen = 0;
        IReadOnlyList<DuplicateGroup> groups;
        do
        {
            groups = await reader.GroupsAsync(session.Account, kind, after, GroupsAtOnce, cancellationToken).ConfigureAwait(false);
            await RemoveInOrderAsync(groups, cancellationToken).ConfigureAwait(false);
            after = groups.Count == 0 ? after : groups[^1].Key;
            seen += groups.Count;
            progress.Report(seen);
        }
        while (groups.Count == GroupsAtOnce);
        return new DuplicateRemoval(Removed, Held);
    }

    private static bool IsSmall(DuplicateGroup group) => group.Count <= LargestSmallGroup;

    private async Task RemoveInOrderAsync(IReadOnlyList<DuplicateGroup> groups, CancellationToken cancellationToken)
    {
        int done = 0;
        while (done < groups.Count)
        {
            DuplicateGroup[] small = [.. groups.Skip(done).TakeWhile(IsSmall)];
            await RemoveSmallAsync(small, cancellationToken).ConfigureAwait(false);
            done += small.Length;
            if (done < groups.Count)
                await RemoveLargeAsync(groups[done++].Key, cancellationToken).ConfigureAwait(false);
        }
    }

    // Who was to go with one group and is held is there for the others again: those are decided once more.
    private async Task RemoveSmallAsync(DuplicateGroup[] groups, CancellationToken cancellationToken)
    {
        while (groups.Length > 0)
        {
            HashSet<ContactId> before = [.. _held];
            ILookup<string, ContactId> holders = await RemoveOnceAsync(groups, cancellationToken).ConfigureAwait(false);
            groups = [.. groups.Where(group => holders[group.Key].Any(id => _held.Contains(id) && !before.Contains(id)))];
        }
    }

    private async Task<ILookup<string, ContactId>> RemoveOnceAsync(DuplicateGroup[] groups, CancellationToken cancellationToken)
    {
        ILookup<string, ContactId> holders = (await contacts
            .GetHoldersAsync(session.Account, kind, [.. groups.Select(group => group.Key)], LargestSmallGroup, cancellationToken)
            .ConfigureAwait(false)).ToLookup(holder => holder.Key, holder => holder.Contact, StringComparer.Ordinal);
        ContactId[] ids = [.. holders.SelectMany(group => group).Distinct()];
        Dictionary<ContactId, Contact> members = (await contacts.GetAsync(session.Account, ids, cancellationToken).ConfigureAwait(false))
            .Where(contact => contact.State == ContactState.Live).ToDictionary(contact => contact.Id);
        await RemoveAsync(SurplusOf(groups, holders, members), cancellationToken).ConfigureAwait(false);
        return holders;
    }

    // Decided in key order: who goes with an earlier group does not count in a later one.
    private List<Contact> SurplusOf(
        DuplicateGroup[] groups, ILookup<string, ContactId> holders, Dictionary<ContactId, Contact> members)
    {
        List<Contact> surplus = [];
        foreach (DuplicateGroup group in groups)
        {
            Contact[] live = [.. holders[group.Key].Select(id => members.GetValueOrDefault(id)).OfType<Contact>().Order(_order)];
            foreach (Contact contact in live.Skip(1).Where(contact => !_held.Contains(contact.Id)))
            {
                surplus.Add(contact);
                members.Remove(contact.Id);
            }
        }

        return surplus;
    }

    // Of all that were read so far the one that would stay is held, and no other; so no page needs those before it.
    private async Task RemoveLargeAsync(string key, CancellationToken cancellationToken)
    {
        AddressKey address = new(kind, key);
        RankingPosition? after = null;
        Contact? stays = null;
        IReadOnlyList<Contact> page;
        do
        {
            page = await reader.MembersAsync(session.Account, address, after, PageSize, cancellationToken).ConfigureAwait(false);
            List<Contact> surplus = [];
            foreach (Contact contact in page)
            {
                bool isFirst = stays is null || _order.Compare(contact, stays) < 0;
                if (stays is not null)
                    surplus.Add(isFirst ? stays : contact);
                stays = isFirst ? contact : stays;
            }

            after = page.Count == 0 ? after : RankingValue.Position(Ranking.Created, page[^1]);
            await RemoveAsync(surplus, cancellationToken).ConfigureAwait(false);
        }
        while (page.Count == PageSize);
    }

    private async Task RemoveAsync(IReadOnlyList<Contact> surplus, CancellationToken cancellationToken)
    {
        foreach (Contact[] part in surplus.Chunk(session.BatchSize))
        {
            HashSet<ContactId> alone = await HoldersOfLastKeysAsync(part, cancellationToken).ConfigureAwait(false);
            _held.UnionWith(alone);
            Contact[] doomed = [.. part.Where(contact => !alone.Contains(contact.Id))];
            IReadOnlyList<Contact> left = await batch.DeleteAsync(doomed, _precondition, cancellationToken).ConfigureAwait(false);
            _held.UnionWith(left.Where(contact => contact.State == ContactState.Live).Select(contact => contact.Id));
        }
    }

    // A look before the transaction, which checks again: most batches then go through whole.
    private async Task<HashSet<ContactId>> HoldersOfLastKeysAsync(Contact[] part, CancellationToken cancellationToken)
    {
        string[] keys = [.. part.SelectMany(Keys).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<AddressHolder> holders =
            await contacts.GetHoldersAsync(session.Account, kind, keys, 2, cancellationToken).ConfigureAwait(false);
        Dictionary<string, int> counts = holders.CountBy(holder => holder.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. part.Where(contact => Keys(contact).Any(key => counts.GetValueOrDefault(key) < 2)).Select(contact => contact.Id)];
    }

    private IEnumerable<string> Keys(Contact contact) =>
        contact.Channels.Where(channel => channel.Address.Kind == kind).Select(channel => channel.Address.Key);
}

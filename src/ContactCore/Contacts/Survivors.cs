using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Contacts;

/// <summary>Leads from contacts to what they are now, many at once: a contact to itself, a merged one to the survivor, through however many merges.</summary>
internal sealed class Survivors(AccountId account, IContactReader contacts)
{
    private const int ReadAtOnce = 10_000;

    /// <summary>Those that are there, in whichever state, by their IDs.</summary>
    public async Task<Dictionary<ContactId, Contact>> FindAsync(IEnumerable<ContactId> ids, CancellationToken cancellationToken)
    {
        Dictionary<ContactId, Contact> found = [];
        foreach (ContactId[] some in ids.Distinct().Chunk(ReadAtOnce))
        {
            foreach (Contact contact in await contacts.GetAsync(account, some, cancellationToken).ConfigureAwait(false))
                found[contact.Id] = contact;
        }

        return found;
    }

    /// <summary>What contacts are now, each by the ID that it is asked for; those that are not there are left out.</summary>
    public async Task<IReadOnlyDictionary<ContactId, Contact>> OfAsync(IEnumerable<ContactId> ids, CancellationToken cancellationToken)
    {
        ContactId[] wanted = [.. ids.Distinct()];
        Dictionary<ContactId, Contact> known = await FindAsync(wanted, cancellationToken).ConfigureAwait(false);
        await CompleteAsync(known, cancellationToken).ConfigureAwait(false);
        Dictionary<ContactId, Contact> survivors = [];
        foreach (ContactId id in wanted)
        {
            if (known.TryGetValue(id, out Contact? contact) && Of(contact, known) is { } survivor)
                survivors.Add(id, survivor);
        }

        return survivors;
    }

    /// <summary>Reads whom the merged ones among known contacts lead to, until all are known that are there.</summary>
    public async Task CompleteAsync(Dictionary<ContactId, Contact> known, CancellationToken cancellationToken)
    {
        IEnumerable<Contact> last = [.. known.Values];
        while (true)
        {
            ContactId[] next = [.. last.Select(contact => contact.MergedInto).OfType<ContactId>().Where(id => !known.ContainsKey(id))];
            if (next.Length == 0)
                return;
            Dictionary<ContactId, Contact> found = await FindAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (Contact contact in found.Values)
                known[contact.Id] = contact;
            last = found.Values;
        }
    }

    /// <summary>Whom a contact leads to; null where that one is gone since.</summary>
    public static Contact? Of(Contact contact, IReadOnlyDictionary<ContactId, Contact> known)
    {
        Contact? survivor = contact;
        while (survivor?.MergedInto is { } next)
            survivor = known.GetValueOrDefault(next);
        return survivor;
    }
}

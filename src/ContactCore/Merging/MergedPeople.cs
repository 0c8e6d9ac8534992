using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>Reads the contacts that merges are of.</summary>
internal sealed class MergedPeople(Session session, IContactReader contacts)
{
    private const int ReadAtOnce = 10_000;

    /// <summary>Those that are there, in whichever state, by their IDs.</summary>
    public async Task<IReadOnlyDictionary<ContactId, Contact>> FindAsync(IEnumerable<ContactId> ids, CancellationToken cancellationToken)
    {
        Dictionary<ContactId, Contact> found = [];
        foreach (ContactId[] some in ids.Distinct().Chunk(ReadAtOnce))
        {
            foreach (Contact contact in await contacts.GetAsync(session.Account, some, cancellationToken).ConfigureAwait(false))
                found.Add(contact.Id, contact);
        }

        return found;
    }

    /// <summary>As what they are now, each by the ID that it is asked for: itself, or the survivor that it was merged into.</summary>
    public async Task<IReadOnlyDictionary<ContactId, Contact>> SurvivorsAsync(IEnumerable<ContactId> ids, CancellationToken cancellationToken)
    {
        ContactId[] wanted = [.. ids.Distinct()];
        Dictionary<ContactId, Contact> found = [];
        ContactId[] next = wanted;
        while (next.Length > 0)
        {
            IReadOnlyDictionary<ContactId, Contact> read = await FindAsync(next, cancellationToken).ConfigureAwait(false);
            foreach ((ContactId id, Contact contact) in read)
                found.Add(id, contact);
            next = [.. read.Values.Select(contact => contact.MergedInto).OfType<ContactId>().Where(id => !found.ContainsKey(id)).Distinct()];
        }

        Dictionary<ContactId, Contact> survivors = [];
        foreach (ContactId id in wanted)
        {
            Contact? contact = found.GetValueOrDefault(id);
            while (contact?.MergedInto is { } survivor)
                contact = found.GetValueOrDefault(survivor);
            if (contact is not null)
                survivors.Add(id, contact);
        }

        return survivors;
    }

    /// <summary>All of them, in the order of the IDs.</summary>
    /// <exception cref="NotFoundException">One is not there.</exception>
    public async Task<IReadOnlyList<Contact>> RequireAsync(IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await FindAsync(ids, cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw new NotFoundException("contact", id.ToString()))];
    }

    /// <summary>Those that a later or an earlier merge brought to a survivor, without those of this one.</summary>
    public async Task<IReadOnlyList<Contact>> StillMergedAsync(Merge merge, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactId> all = await contacts.GetMergedIntoAsync(session.Account, [merge.Survivor], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ContactId> leaving = await contacts.GetMergedIntoAsync(session.Account, [.. merge.Merged], cancellationToken).ConfigureAwait(false);
        return [.. (await FindAsync(all.Except(merge.Merged).Except(leaving), cancellationToken).ConfigureAwait(false)).Values];
    }

    /// <exception cref="ContactRuleException">It is deleted, or merged into another.</exception>
    public static void RequireLive(Contact contact)
    {
        if (contact.State == ContactState.Live)
            return;
        throw new ContactRuleException(
            ContactRule.LiveOnly,
            contact.MergedInto is { } survivor ? $"contact {contact.Id} is merged into {survivor}" : $"contact {contact.Id} is {contact.State}",
            contact.MergedInto is null ? "to restore it first" : "to undo that merge first, or to name the survivor");
    }
}

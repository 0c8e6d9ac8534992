using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>Reads the contacts that merges are of.</summary>
internal sealed class MergedPeople(Session session, IContactReader contacts)
{
    private readonly Survivors _survivors = new(session, contacts);

    /// <inheritdoc cref="Survivors.OfAsync"/>
    public Task<IReadOnlyDictionary<ContactId, Contact>> SurvivorsAsync(IEnumerable<ContactId> ids, CancellationToken cancellationToken) =>
        _survivors.OfAsync(ids, cancellationToken);

    /// <summary>All of them, in the order of the IDs.</summary>
    /// <exception cref="NotFoundException">One is not there.</exception>
    public async Task<IReadOnlyList<Contact>> RequireAsync(IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await _survivors.FindAsync(ids, cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw new NotFoundException("contact", id.ToString()))];
    }

    /// <summary>Those that a later or an earlier merge brought to a survivor, without those of this one.</summary>
    public async Task<IReadOnlyList<Contact>> StillMergedAsync(Merge merge, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactId> all = await contacts.GetMergedIntoAsync(session.Account, [merge.Survivor], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ContactId> leaving = await contacts.GetMergedIntoAsync(session.Account, [.. merge.Merged], cancellationToken).ConfigureAwait(false);
        return [.. (await _survivors.FindAsync(all.Except(merge.Merged).Except(leaving), cancellationToken).ConfigureAwait(false)).Values];
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

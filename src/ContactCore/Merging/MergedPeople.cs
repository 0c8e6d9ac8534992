using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>Reads the contacts that merges are of.</summary>
internal sealed class MergedPeople(Session session, IContactReader contacts, IMergeReader merges)
{
    private const int PageSize = 100;

    private readonly Survivors _survivors = new(session.Account, contacts);

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

    /// <summary>
    /// Those that later merges, which stand, brought to a survivor. What earlier ones brought was there when the merge was made,
    /// and is in what the survivor had before.
    /// </summary>
    public async Task<IReadOnlyList<Contact>> MergedSinceAsync(Merge merge, CancellationToken cancellationToken)
    {
        List<ContactId> since = [];
        MergeId? before = null;
        IReadOnlyList<Merge> page;
        Merge[] later;
        do
        {
            page = await merges.PageAsync(session.Account, merge.Survivor, before, PageSize, cancellationToken).ConfigureAwait(false);
            later = [.. page.TakeWhile(one => one.Id != merge.Id)];
            since.AddRange(later.Where(one => one.UndoneAt is null).SelectMany(one => one.Merged));
            before = page.Count == 0 ? before : page[^1].Id;
        }
        while (later.Length == PageSize);
        return [.. (await _survivors.FindAsync(since, cancellationToken).ConfigureAwait(false)).Values];
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

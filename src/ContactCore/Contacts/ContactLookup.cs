using System.Runtime.CompilerServices;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Contacts;

/// <summary>Finds contacts one by one and runs through selections.</summary>
internal sealed class ContactLookup(Session session, IContactReader reader, SelectionResolver resolver)
{
    private readonly Survivors _survivors = new(session.Account, reader);

    public async Task<Contact?> FindAsync(ContactId id, CancellationToken cancellationToken)
    {
        IReadOnlyList<Contact> found = await reader.GetAsync(session.Account, [id], cancellationToken).ConfigureAwait(false);
        return await SurvivorAsync(found, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Contact> RequireAsync(ContactId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken).ConfigureAwait(false) ?? throw new NotFoundException("contact", id.ToString());

    /// <summary>
    /// Reads back what was just written. That stands by now, so that neither giving up nor a failure of this reading may
    /// look as if nothing was changed.
    /// </summary>
    /// <exception cref="StoreException">It could not be read: says that the change stands.</exception>
    public async Task<Contact> WrittenAsync(ContactId id)
    {
        try
        {
            return await RequireAsync(id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            throw new StoreException(
                e.Problem, "the change stands, and only reading the contact back failed; allowed: to read it again", e)
            {
                Change = ChangeFate.Stands,
            };
        }
    }

    public async Task<Contact?> FindByExternalIdAsync(string externalId, CancellationToken cancellationToken)
    {
        IReadOnlyList<Contact> found =
            await reader.GetByExternalIdAsync(session.Account, [externalId], cancellationToken).ConfigureAwait(false);
        return await SurvivorAsync(found, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<IReadOnlyList<Contact>> PagesAsync(
        Selection selection, Ranking ranking, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ContactQuery query = await resolver.ResolveAsync(selection, cancellationToken).ConfigureAwait(false);
        RankingPosition? after = null;
        IReadOnlyList<Contact> page;
        do
        {
            page = await reader.PageAsync(session.Account, query, ranking, after, size, cancellationToken).ConfigureAwait(false);
            if (page.Count == 0)
                yield break;
            after = RankingValue.Position(ranking, page[^1]);
            yield return page;
        }
        while (page.Count == size);
    }

    private async Task<Contact?> SurvivorAsync(IReadOnlyList<Contact> found, CancellationToken cancellationToken)
    {
        Contact? contact = found.Count == 0 ? null : found[0];
        if (contact?.MergedInto is null)
            return contact;
        Dictionary<ContactId, Contact> known = new() { [contact.Id] = contact };
        await _survivors.CompleteAsync(known, cancellationToken).ConfigureAwait(false);
        return Survivors.Of(contact, known);
    }
}

using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Erasing;

/// <summary>
/// The external IDs by which contacts are or were known, as their history tells. A former one that another contact has by now
/// is left to it.
/// </summary>
internal sealed class KnownExternalIds(Session session, IContactReader contacts, IHistoryReader histories)
{
    private const int PageSize = 500;
    private const int KeysAtOnce = 10_000;

    public async Task<IReadOnlyCollection<string>> OfAsync(IReadOnlyList<Contact> people, CancellationToken cancellationToken)
    {
        HashSet<string> own = [.. people.Select(one => one.ExternalId).OfType<string>()];
        HashSet<string> former = [];
        foreach (Contact one in people)
            await ReadAsync(one.Id, former, cancellationToken).ConfigureAwait(false);
        former.ExceptWith(own);
        foreach (string[] some in former.ToArray().Chunk(KeysAtOnce))
        {
            IReadOnlyList<Contact> others = await contacts.GetByExternalIdAsync(session.Account, some, cancellationToken).ConfigureAwait(false);
            former.ExceptWith(others.Select(other => other.ExternalId).OfType<string>());
        }

        return [.. own, .. former];
    }

    private async Task ReadAsync(ContactId contact, HashSet<string> former, CancellationToken cancellationToken)
    {
        HistoryPosition? after = null;
        IReadOnlyList<HistoryEntry> page;
        do
        {
            page = await histories.OfContactAsync(session.Account, contact, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (HistoryEntry entry in page)
            {
                if (entry is { What: HistoryWhat.Changed, Field: ProfileDifference.ExternalId, From: { } was })
                    former.Add(was);
                after = new HistoryPosition(entry.At, entry.Id);
            }
        }
        while (page.Count > 0);
    }
}

using ContactCore.Contacts;
using ContactCore.Histories;
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
        {
            HistoryStream stream = new(after => histories.OfContactAsync(session.Account, one.Id, after, PageSize, cancellationToken));
            await foreach (HistoryEntry entry in HistoryStream.MergeAsync([stream]).ConfigureAwait(false))
            {
                if (entry is { What: HistoryWhat.Changed, Field: ProfileDifference.ExternalId, From: { } was })
                    former.Add(was);
            }
        }

        former.ExceptWith(own);
        foreach (string[] some in former.ToArray().Chunk(KeysAtOnce))
        {
            IReadOnlyList<Contact> others = await contacts.GetByExternalIdAsync(session.Account, some, cancellationToken).ConfigureAwait(false);
            former.ExceptWith(others.Select(other => other.ExternalId).OfType<string>());
        }

        return [.. own, .. former];
    }
}

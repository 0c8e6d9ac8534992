using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Links;

/// <summary>Takes every live contact that holds an email out of a category, in batches, whoever changes them meanwhile.</summary>
internal sealed class CategoryLeaving(Session session, ContactLookup lookup, ICategoryReader categories)
{
    private const int MostConflicts = 20;

    /// <summary>Whether anybody was in it.</summary>
    public async Task<bool> LeaveAsync(AddressKey email, Guid category, CancellationToken cancellationToken)
    {
        IReadOnlyList<SubscriptionCategory> all = await categories.AllAsync(session.Account, cancellationToken).ConfigureAwait(false);
        if (all.FirstOrDefault(known => known.Id == category) is not { } left)
            return false;
        Selection members = Selection.Of(Where.Email.Is(email.Key) & Where.InCategory(left.Name));
        bool any = false;
        int conflicts = 0;
        while (await FirstAsync(members, cancellationToken).ConfigureAwait(false) is { } page)
        {
            try
            {
                if (!await LeaveAsync(page, left, cancellationToken).ConfigureAwait(false))
                    return any;
                any = true;
                conflicts = 0;
            }
            catch (VersionConflictException) when (++conflicts < MostConflicts)
            {
                // Somebody changed one of them since: the next round reads it again.
            }
        }

        return any;
    }

    private async Task<IReadOnlyList<Contact>?> FirstAsync(Selection members, CancellationToken cancellationToken)
    {
        await foreach (IReadOnlyList<Contact> page in lookup.PagesAsync(members, Ranking.Created, session.BatchSize, cancellationToken).ConfigureAwait(false))
            return page;
        return null;
    }

    /// <summary>Whether anybody of them was in it still; if nobody was, there is nothing to go on with.</summary>
    private async Task<bool> LeaveAsync(IReadOnlyList<Contact> members, SubscriptionCategory left, CancellationToken cancellationToken)
    {
        DateTimeOffset at = session.Now();
        Change[] changes =
        [
            .. members.Select(member => ContactChange.OfProfile(session, at, member, member with
            {
                Categories = member.Categories.Where(name => name != left.Name).ToValueList(),
            })).OfType<Change>(),
        ];
        if (changes.Length == 0)
            return false;
        await session.ApplyAsync(at, changes, cancellationToken).ConfigureAwait(false);
        return true;
    }
}

using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>Brings an index up to what the store has.</summary>
internal sealed class IndexUpdating(AccountId account, MatchSources sources)
{
    private const int PageSize = 5_000;

    /// <summary>Reads what changed since the last look, and takes it in.</summary>
    /// <returns>Whether anything changed, and the number of erasures.</returns>
    public async Task<(bool HasChanged, long Erasures)> LookAsync(MadeIndex index, CancellationToken cancellationToken)
    {
        bool hasChanged = false;
        SeenChanges seen = await ReadAsync(
            index,
            index.Window.Begin(),
            changed =>
            {
                hasChanged = true;
                return TakeAsync(index, changed, cancellationToken);
            },
            cancellationToken).ConfigureAwait(false);
        seen.End(index.Window);
        return (hasChanged, seen.Erasures);
    }

    /// <summary>Looks whether anything changed since the last look, and takes nothing in.</summary>
    /// <param name="index">The index.</param>
    /// <param name="found">Those of whom marks are wanted, too.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether anything changed, and what the store told.</returns>
    public async Task<(bool HasChanged, BaseLook Look)> ConfirmAsync(
        MadeIndex index, IReadOnlyCollection<ContactId> found, CancellationToken cancellationToken)
    {
        ChangeWindow.Look begun = index.Window.Begin();
        BaseLook look = await sources.Matches.LookAsync(account, Microseconds.Cut(begun.Since), PageSize, found, cancellationToken).ConfigureAwait(false);
        ValueList<ContactMark> changed = look.Changed.Contacts;
        if (changed.Count == PageSize || changed.Any(mark => !IsKnown(index, mark)))
            return (true, look);
        new SeenChanges(begun, changed.Count, changed.Count == 0 ? null : changed[^1].ChangedAt, look.Changed.Erasures).End(index.Window);
        return (false, look);
    }

    /// <summary>Reads what changed since an instant.</summary>
    /// <param name="index">The index.</param>
    /// <param name="look">From when on.</param>
    /// <param name="take">Takes those that the index has otherwise, a page at a time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenChanges> ReadAsync(
        MadeIndex index, ChangeWindow.Look look, Func<ContactId[], Task> take, CancellationToken cancellationToken)
    {
        (DateTimeOffset since, ContactId? after, DateTimeOffset? latest) = (look.Since, null, null);
        int count = 0;
        ChangedContacts page;
        do
        {
            page = await sources.Matches.ChangedAsync(account, Microseconds.Cut(since), after, PageSize, cancellationToken).ConfigureAwait(false);
            ContactId[] changed = [.. page.Contacts.Where(mark => !IsKnown(index, mark)).Select(mark => mark.Id)];
            if (changed.Length > 0)
                await take(changed).ConfigureAwait(false);
            count += page.Contacts.Count;
            if (page.Contacts.Count > 0)
                (since, after, latest) = (page.Contacts[^1].ChangedAt, page.Contacts[^1].Id, page.Contacts[^1].ChangedAt);
        }
        while (page.Contacts.Count == PageSize);
        return new SeenChanges(look, count, latest, page.Erasures);
    }

    /// <summary>Takes contacts in as they are in the store now; those that are not live there leave.</summary>
    public async Task TakeAsync(MadeIndex index, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return;
        IReadOnlyList<ComparedContact> live = await sources.Matches.GetAsync(account, index.Columns.Fields, ids, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ArrangedContact> arranged = await Arranging.OfAsync(sources, account, live, isEntered: false, cancellationToken).ConfigureAwait(false);
        foreach (ArrangedContact contact in arranged)
            index.Put(contact);
        foreach (ContactId gone in ids.Except(live.Select(contact => contact.Id)))
            index.Remove(gone);
    }

    /// <summary>Whether the index has a contact as a mark says it is.</summary>
    public static bool IsKnown(MadeIndex index, ContactMark mark) =>
        index.VersionOf(mark.Id) is { } version ? mark.State == ContactState.Live && mark.Version == version : mark.State != ContactState.Live;
}

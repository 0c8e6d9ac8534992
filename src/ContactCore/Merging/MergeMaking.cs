using ContactCore.Activities;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Makes the changes of merges, one or many of one instant; definitions and lists are looked up once for all of them.</summary>
internal sealed class MergeMaking(Session session, DateTimeOffset at, Definitions definitions, SelectionResolver resolver)
{
    private readonly MergeChanges _contacts = new(session, at);
    private readonly Dictionary<string, Guid> _lists = new(StringComparer.Ordinal);

    public DateTimeOffset At => at;

    /// <summary>A merge, and the changes that make it.</summary>
    /// <exception cref="Errors.NotFoundException">One of the lists is gone.</exception>
    public async Task<(Merge Merge, IReadOnlyList<Change> Changes)> OfAsync(MergePreview preview, CancellationToken cancellationToken)
    {
        Contact survivor = preview.Survivor;
        List<(Guid Id, string Name)> lists = [];
        foreach (string name in preview.Segments.Except(survivor.Segments, StringComparer.Ordinal))
            lists.Add((await IdOfAsync(name, cancellationToken).ConfigureAwait(false), name));
        Merge merge = new()
        {
            Id = new MergeId(session.Ids.Next()),
            Survivor = survivor.Id,
            Merged = preview.Merged.Select(contact => contact.Id).ToValueList(),
            Values = MergedValues.Of(preview, definitions, lists),
            At = at,
            Actor = session.Actor,
        };
        List<Change> changes =
        [
            _contacts.OfSurvivor(survivor, preview.Profile, preview.Merged, HistoryWhat.MergedFrom),
            .. preview.Merged.Select(contact => _contacts.OfMerged(contact, survivor)),
        ];
        if (lists.Count > 0)
        {
            ContactQuery alone = await resolver.ResolveAsync(new Selection { Filter = Where.Id.Is(survivor.Id) }, cancellationToken).ConfigureAwait(false);
            changes.Add(new SelectionAdded(lists.Select(list => list.Id).ToValueList(), alone));
        }

        changes.Add(new ContactsMerged(merge));
        changes.Add(new RatingRefreshed(survivor.Id));
        return (merge, changes);
    }

    private async Task<Guid> IdOfAsync(string list, CancellationToken cancellationToken)
    {
        if (!_lists.TryGetValue(list, out Guid id))
        {
            id = await resolver.RequireAsync(list, cancellationToken).ConfigureAwait(false);
            _lists.Add(list, id);
        }

        return id;
    }
}

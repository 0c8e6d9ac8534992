using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Takes one merge back, as its contacts are now.</summary>
internal sealed class MergeUndoing(Session session, MergedPeople people, DefinitionLookup definitions, SelectionResolver resolver)
{
    public async Task RunAsync(Merge merge, CancellationToken cancellationToken)
    {
        if (merge.UndoneAt is not null)
            throw new ContactRuleException(ContactRule.MergedOnly, $"merge {merge.Id} is undone", "a merge that is not");
        Contact survivor = (await people.RequireAsync([merge.Survivor], cancellationToken).ConfigureAwait(false))[0];
        MergedPeople.RequireLive(survivor);
        IReadOnlyList<Contact> returned = await people.RequireAsync(merge.Merged, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Contact> since = await people.MergedSinceAsync(merge, cancellationToken).ConfigureAwait(false);
        ContactProfile profile = ProfileRules.Checked(UnmergedProfile.Of(
            survivor, merge, since, await definitions.ReadAsync(cancellationToken).ConfigureAwait(false)));
        DateTimeOffset at = session.Now();
        MergeChanges contacts = new(session, at);
        AddressKey[] lost = [.. KeysOf(survivor).Except(KeysOf(profile))];
        Change[] changes =
        [
            contacts.OfSurvivor(survivor, profile, returned, HistoryWhat.GivenBack),
            .. returned.Select(contact => contacts.OfReturned(contact, survivor)),
            .. await LeavingListsAsync(merge, since, cancellationToken).ConfigureAwait(false),
            new MergeUndone(merge, lost.ToValueList()),
            new RatingRefreshed(survivor.Id),
            .. merge.Merged.Select(id => new RatingRefreshed(id)),
        ];
        await session.ApplyAsync(at, changes, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<AddressKey> KeysOf(ContactProfile profile) => profile.Addresses.Select(address => address.AddressKey);

    private async Task<IReadOnlyList<Change>> LeavingListsAsync(Merge merge, IReadOnlyList<Contact> since, CancellationToken cancellationToken)
    {
        HashSet<string> staying = [.. since.SelectMany(contact => contact.Segments)];
        Guid[] lists =
        [
            .. merge.Values.Where(value => value.Part == MergedPart.Segment && !staying.Contains(value.To!)).Select(value => value.Definition!.Value),
        ];
        if (lists.Length == 0)
            return [];
        ContactQuery alone = await resolver.ResolveAsync(new Selection { Filter = Where.Id.Is(merge.Survivor) }, cancellationToken).ConfigureAwait(false);
        return [.. lists.Select(list => new SelectionTakenOut(list, alone))];
    }
}

using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>
/// Merges group by group, several in one transaction; where somebody changed one of their contacts meanwhile, each group is
/// looked at anew and merged alone. A contact that was merged stands for its survivor, so that a group that is merged already
/// is passed over, and a run that stopped is begun again with the same groups.
/// </summary>
internal sealed class MergeGroups(
    Session session, MergedPeople people, DefinitionLookup definitions, SelectionResolver resolver, MergeRules rules)
{
    private const int Tries = 5;

    /// <summary>How many groups were looked at so far.</summary>
    public long Looked { get; private set; }

    /// <summary>How many contacts were merged into others so far.</summary>
    public long Merged { get; private set; }

    /// <summary>How many groups became one contact so far.</summary>
    public long Groups { get; private set; }

    /// <summary>How many groups were passed over so far.</summary>
    public long PassedOver { get; private set; }

    public async Task<BulkMergeOutcome> RunAsync(
        IAsyncEnumerable<IReadOnlyCollection<ContactId>> groups, IProgress<long> progress, CancellationToken cancellationToken)
    {
        List<ContactId[]> batch = [];
        int contacts = 0;
        try
        {
            await foreach (IReadOnlyCollection<ContactId> group in groups.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (group is null)
                    throw new InvalidValueException("groups", "have one that is null", "groups of contacts");
                if (batch.Count > 0 && contacts + group.Count > session.BatchSize)
                {
                    await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
                    contacts = 0;
                }

                batch.Add([.. group.Distinct()]);
                contacts += group.Count + 1;
            }

            await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
            return new BulkMergeOutcome { Groups = Groups, Merged = Merged, PassedOver = PassedOver };
        }
        catch (ContactCoreException e) when (Merged > 0)
        {
            throw new MergeStoppedException(Merged, e);
        }
    }

    private async Task MergeAsync(List<ContactId[]> batch, IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            await TogetherAsync(batch, cancellationToken).ConfigureAwait(false);
        }
        catch (ContactCoreException e) when (IsOfOthers(e) && batch.Count > 0)
        {
            foreach (ContactId[] group in batch)
                await AloneAsync(group, cancellationToken).ConfigureAwait(false);
        }

        Looked += batch.Count;
        batch.Clear();
        progress.Report(Looked);
    }

    private async Task AloneAsync(ContactId[] group, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await TogetherAsync([group], cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (ContactCoreException e) when (IsOfOthers(e) && attempt < Tries)
            {
                // Read again: they are still to be merged, or they are not.
            }
        }
    }

    private static bool IsOfOthers(ContactCoreException e) => e is VersionConflictException or DefinitionChangedException or NotFoundException;

    // Groups that share a contact are merged one after the other, since the first changes it.
    private async Task TogetherAsync(List<ContactId[]> batch, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await people.SurvivorsAsync(batch.SelectMany(group => group), cancellationToken).ConfigureAwait(false);
        MergeMaking making = new(session, session.Now(), await definitions.ReadAsync(cancellationToken).ConfigureAwait(false), resolver);
        List<Change> changes = [];
        HashSet<ContactId> taken = [];
        List<ContactId[]> later = [];
        long merged = 0;
        int groups = 0;
        int passedOver = 0;
        foreach (ContactId[] group in batch)
        {
            Contact[] members = [.. group.Select(found.GetValueOrDefault).OfType<Contact>().Where(contact => contact.State == ContactState.Live).DistinctBy(contact => contact.Id)];
            if (members.Any(member => taken.Contains(member.Id)))
            {
                later.Add(group);
            }
            else if (members.Length > ContactMerger.MaxContacts && Preview(members[..ContactMerger.MaxContacts]) is not null)
            {
                // The first ones lead to one contact then, and the rest is merged with it.
                later.Add([.. members[..ContactMerger.MaxContacts].Select(member => member.Id)]);
                later.Add(group);
            }
            else if (members.Length is > 1 and <= ContactMerger.MaxContacts && Preview(members) is { } preview)
            {
                changes.AddRange((await making.OfAsync(preview, cancellationToken).ConfigureAwait(false)).Changes);
                taken.UnionWith(members.Select(member => member.Id));
                merged += preview.Merged.Count;
                groups++;
            }
            else
            {
                passedOver++;
            }
        }

        if (changes.Count > 0)
            await session.ApplyAsync(making.At, changes, cancellationToken).ConfigureAwait(false);
        Merged += merged;
        Groups += groups;
        PassedOver += passedOver;
        foreach (ContactId[] group in later)
            await AloneAsync(group, cancellationToken).ConfigureAwait(false);
    }

    // Together they may have more addresses than a contact can.
    private MergePreview? Preview(Contact[] members)
    {
        try
        {
            return MergingProfiles.Of(rules, members, null);
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }
}

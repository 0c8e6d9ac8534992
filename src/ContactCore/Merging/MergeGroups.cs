using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Stores;

namespace ContactCore.Merging;

/// <summary>
/// Merges group by group, several in one transaction; where somebody changed one of their contacts meanwhile, each group is
/// looked at anew and merged alone. A group that is merged already is passed over, so that a run that stopped is begun again
/// with the same groups.
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
        List<IReadOnlyCollection<ContactId>> batch = [];
        int contacts = 0;
        try
        {
            await foreach (IReadOnlyCollection<ContactId> group in groups.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (group.Count > ContactMerger.MaxContacts)
                    throw new InvalidValueException("groups", $"have one of {group.Count} contacts", $"at most {ContactMerger.MaxContacts} in each");
                if (contacts > 0 && contacts + group.Count > session.BatchSize)
                {
                    await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
                    contacts = 0;
                }

                batch.Add(group);
                contacts += group.Count;
            }

            await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
            return new BulkMergeOutcome { Groups = Groups, Merged = Merged, PassedOver = PassedOver };
        }
        catch (ContactCoreException e) when (Merged > 0)
        {
            throw new MergeStoppedException(Merged, e);
        }
    }

    private async Task MergeAsync(List<IReadOnlyCollection<ContactId>> batch, IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            await TogetherAsync(batch, cancellationToken).ConfigureAwait(false);
        }
        catch (ContactCoreException e) when (IsOfOthers(e) && batch.Count > 0)
        {
            foreach (IReadOnlyCollection<ContactId> group in batch)
                await AloneAsync(group, cancellationToken).ConfigureAwait(false);
        }

        Looked += batch.Count;
        batch.Clear();
        progress.Report(Looked);
    }

    private async Task AloneAsync(IReadOnlyCollection<ContactId> group, CancellationToken cancellationToken)
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

    private async Task TogetherAsync(List<IReadOnlyCollection<ContactId>> batch, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await LiveAsync(batch, cancellationToken).ConfigureAwait(false);
        MergeMaking making = new(session, session.Now(), await definitions.ReadAsync(cancellationToken).ConfigureAwait(false), resolver);
        List<Change> changes = [];
        HashSet<ContactId> taken = [];
        long merged = 0;
        int groups = 0;
        foreach (IReadOnlyCollection<ContactId> group in batch)
        {
            // A contact that stands in two groups goes with the first.
            Contact[] members = [.. group.Distinct().Where(id => found.ContainsKey(id) && taken.Add(id)).Select(id => found[id])];
            if (members.Length < 2)
                continue;
            if (Preview(members) is not { } preview)
                continue;
            changes.AddRange((await making.OfAsync(preview, cancellationToken).ConfigureAwait(false)).Changes);
            merged += preview.Merged.Count;
            groups++;
        }

        if (changes.Count > 0)
            await session.ApplyAsync(making.At, changes, cancellationToken).ConfigureAwait(false);
        Merged += merged;
        Groups += groups;
        PassedOver += batch.Count - groups;
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

    private async Task<IReadOnlyDictionary<ContactId, Contact>> LiveAsync(
        List<IReadOnlyCollection<ContactId>> batch, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await people.FindAsync(batch.SelectMany(group => group), cancellationToken).ConfigureAwait(false);
        return found.Where(pair => pair.Value.State == ContactState.Live).ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}

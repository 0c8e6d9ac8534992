using ContactCore.Contacts;
using ContactCore.Duplicates;
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
    Session session, MergedPeople people, HeldAnswers answers, DefinitionLookup definitions, SelectionResolver resolver, MergeRules rules)
{
    private const int Tries = 5;

    private readonly MergeTally _tally = new();

    /// <summary>How many contacts were merged into others so far.</summary>
    public long Merged => _tally.Merged;

    /// <summary>How many groups became one contact so far.</summary>
    public long Groups => _tally.Groups;

    public async Task<BulkMergeOutcome> RunAsync(
        IAsyncEnumerable<IReadOnlyCollection<ContactId>> groups, IProgress<GroupOutcome>? progress, CancellationToken cancellationToken)
    {
        List<MergeGroup> batch = [];
        int contacts = 0;
        long number = 0;
        try
        {
            await foreach (IReadOnlyCollection<ContactId> group in groups.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (group is null)
                    throw new InvalidValueException("groups", "have one that is null", "groups of contacts");
                if (batch.Count > 0 && contacts + group.Count > session.BatchSize)
                {
                    await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
                    batch.Clear();
                    contacts = 0;
                }

                batch.Add(new MergeGroup(++number, [.. group.Distinct()]));
                contacts += group.Count + 1;
            }

            await MergeAsync(batch, progress, cancellationToken).ConfigureAwait(false);
            return _tally.Outcome;
        }
        catch (ContactCoreException e) when (Merged > 0)
        {
            throw new MergeStoppedException(Merged, e);
        }
    }

    // What is done by then is told also where the batch stops halfway.
    private async Task MergeAsync(List<MergeGroup> batch, IProgress<GroupOutcome>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await TogetherOrAloneAsync(batch, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (GroupOutcome group in batch.Where(group => group.IsDone).Select(group => group.Outcome))
            {
                _tally.Add(group);
                progress?.Report(group);
            }
        }
    }

    private async Task TogetherOrAloneAsync(List<MergeGroup> batch, CancellationToken cancellationToken)
    {
        try
        {
            await TogetherAsync(batch, cancellationToken).ConfigureAwait(false);
        }
        catch (ContactCoreException e) when (IsOfOthers(e))
        {
            // Each is looked at alone: whoever is concerned stops no other.
        }

        foreach (MergeGroup group in batch)
            await AloneAsync(group, cancellationToken).ConfigureAwait(false);
    }

    private async Task AloneAsync(MergeGroup group, CancellationToken cancellationToken)
    {
        int attempt = 1;
        while (!group.IsDone)
        {
            try
            {
                await TogetherAsync([group], cancellationToken).ConfigureAwait(false);
                attempt = 1;
            }
            catch (ContactCoreException e) when (IsOfOthers(e) && attempt < Tries)
            {
                // Read again: they are still to be merged, or they are not.
                attempt++;
            }
        }
    }

    private static bool IsOfOthers(ContactCoreException e) => e is VersionConflictException or DefinitionChangedException or NotFoundException;

    // Of groups that share a contact the first alone is merged, since it changes the contact; of a large group the first ones,
    // which lead to one contact then. What is left is not done yet.
    private async Task TogetherAsync(IReadOnlyList<MergeGroup> batch, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, Contact> found = await people.SurvivorsAsync(batch.SelectMany(group => group.Contacts), cancellationToken).ConfigureAwait(false);
        IReadOnlyList<AnsweredPair> different = await DifferentAsync(found.Values, cancellationToken).ConfigureAwait(false);
        MergeMaking making = new(session, session.Now(), await definitions.ReadAsync(cancellationToken).ConfigureAwait(false), resolver);
        List<Change> changes = [];
        List<Action> standing = [];
        HashSet<ContactId> taken = [];
        foreach (MergeGroup group in batch)
        {
            Contact[] members = [.. group.Contacts.Select(found.GetValueOrDefault).OfType<Contact>().Where(IsLive).DistinctBy(contact => contact.Id)];
            bool isLast = members.Length <= ContactMerger.MaxContacts;
            if (members.Any(member => taken.Contains(member.Id)))
                continue;
            if (Reason(members, different) is { } why)
            {
                standing.Add(() => group.Pass(why));
            }
            else if (Preview(members[..Math.Min(members.Length, ContactMerger.MaxContacts)]) is not { } preview)
            {
                standing.Add(() => group.Pass(PassedOver.TooManyAddresses));
            }
            else
            {
                (Merge merge, IReadOnlyList<Change> made) = await making.OfAsync(preview, cancellationToken).ConfigureAwait(false);
                changes.AddRange(made);
                taken.UnionWith(members.Select(member => member.Id));
                standing.Add(() => Stand(group, merge, isLast));
            }
        }

        if (changes.Count > 0)
            await session.ApplyAsync(making.At, changes, cancellationToken).ConfigureAwait(false);
        standing.ForEach(stand => stand());
    }

    private void Stand(MergeGroup group, Merge merge, bool isLast)
    {
        group.Merged(merge.Id, isLast);
        _tally.Merged += merge.Merged.Count;
    }

    private async Task<IReadOnlyList<AnsweredPair>> DifferentAsync(IEnumerable<Contact> contacts, CancellationToken cancellationToken)
    {
        ContactId[] live = rules.EvenIfDifferent ? [] : [.. contacts.Where(IsLive).Select(contact => contact.Id).Distinct()];
        return live.Length < 2 ? [] : await answers.DifferentAsync(live, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsLive(Contact contact) => contact.State == ContactState.Live;

    private static PassedOver? Reason(Contact[] members, IReadOnlyList<AnsweredPair> different)
    {
        if (members.Length < 2)
            return PassedOver.TooFew;
        if (different.Count == 0)
            return null;
        HashSet<ContactId> group = [.. members.Select(member => member.Id)];
        return different.Any(pair => group.Contains(pair.Left) && group.Contains(pair.Right)) ? PassedOver.AnsweredDifferent : null;
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

using System.Runtime.CompilerServices;
using ContactCore.Contacts;
using ContactCore.Diagnostics;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Makes one contact of several, and several of one again.</summary>
public sealed class ContactMerger
{
    /// <summary>How many contacts one merge can be of.</summary>
    public const int MaxContacts = 100;

    private const int Tries = 5;
    private const int PageSize = 100;

    private readonly Session _session;
    private readonly IMergeReader _merges;
    private readonly MergedPeople _people;
    private readonly HeldAnswers _answers;
    private readonly ContactLookup _lookup;
    private readonly DefinitionLookup _definitions;
    private readonly SelectionResolver _resolver;
    private readonly Watch _watch;

    internal ContactMerger(
        Session session, IMergeReader merges, IContactReader contacts, HeldAnswers answers, ContactLookup lookup, DefinitionLookup definitions, SelectionResolver resolver, Watch watch)
    {
        _session = session;
        _merges = merges;
        _people = new MergedPeople(session, contacts, merges);
        _answers = answers;
        _lookup = lookup;
        _definitions = definitions;
        _resolver = resolver;
        _watch = watch;
    }

    /// <summary>What a merge would do; writes nothing.</summary>
    /// <param name="contacts">2 to <see cref="MaxContacts"/> live contacts, each once.</param>
    /// <param name="rules">Whose values the survivor gets, or null for <see cref="MergeRules.Default"/>.</param>
    /// <param name="survivor">The contact that stays, one of them, or null for the one that <see cref="MergeRules.Keep"/> names.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The preview, which can be applied.</returns>
    /// <exception cref="InvalidValueException">They are too few or too many, the survivor is none of them, or they have too many addresses together.</exception>
    /// <exception cref="ContactRuleException">
    /// One of them is not live; or it was answered that two of them are two persons, and the rules do not say
    /// <see cref="MergeRules.EvenIfDifferent"/>.
    /// </exception>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    public async Task<MergePreview> PreviewAsync(
        IReadOnlyCollection<ContactId> contacts, MergeRules? rules = null, ContactId? survivor = null, CancellationToken cancellationToken = default)
    {
        ContactId[] ids = Checked(contacts, survivor);
        IReadOnlyList<Contact> people = await _people.RequireAsync(ids, cancellationToken).ConfigureAwait(false);
        MergePreview preview = MergingProfiles.Of(rules ?? MergeRules.Default, people, survivor);
        await RequireOnePersonAsync(preview, cancellationToken).ConfigureAwait(false);
        return preview;
    }

    /// <summary>
    /// Merges as the preview says, in one transaction: the survivor gets the values, addresses, categories and lists; activities,
    /// orders, events and history of the others are its own. The others' own profiles and consents stay as they are, their IDs
    /// lead to the survivor, and what an address refused stays refused.
    /// </summary>
    /// <param name="preview">What <see cref="PreviewAsync"/> gave.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The merge, by whose ID it is undone.</returns>
    /// <exception cref="VersionConflictException">One of them was changed since the preview: names both versions.</exception>
    /// <exception cref="ContactRuleException">It was answered meanwhile that two of them are two persons.</exception>
    /// <exception cref="DefinitionChangedException">A field or a category of theirs was defined anew meanwhile.</exception>
    /// <exception cref="NotFoundException">One of them, or of their lists, is gone since.</exception>
    public async Task<Merge> ApplyAsync(MergePreview preview, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(preview);
        MergePreview fresh = await AgainAsync(preview, cancellationToken).ConfigureAwait(false);
        await RequireOnePersonAsync(fresh, cancellationToken).ConfigureAwait(false);
        MergeMaking making = new(_session, _session.Now(), await _definitions.ReadAsync(cancellationToken).ConfigureAwait(false), _resolver);
        (Merge merge, IReadOnlyList<Change> changes) = await making.OfAsync(fresh, cancellationToken).ConfigureAwait(false);
        await _session.ApplyAsync(making.At, changes, cancellationToken).ConfigureAwait(false);
        return merge;
    }

    /// <summary>
    /// Merges group by group, as <see cref="PreviewAsync"/> and <see cref="ApplyAsync"/> would, in batches that are each all or
    /// nothing. A contact that was merged stands for its survivor, and one that is deleted or gone is left out; a group of which
    /// fewer than two are left is passed over, and so is one of which two were answered to be two persons. So a run that stopped
    /// is begun again with the same groups, and ends as one that never did.
    /// </summary>
    /// <param name="groups">The groups, of any size; those that share a contact become one.</param>
    /// <param name="rules">Whose values the survivors get, or null for <see cref="MergeRules.Default"/>.</param>
    /// <param name="progress">Told what became of each group, in their order, when its batch stands.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were merged, and how many passed over and why.</returns>
    /// <exception cref="InvalidValueException">A group is null.</exception>
    /// <exception cref="MergeStoppedException">It could not go on behind the first batch: says how many are merged.</exception>
    public Task<BulkMergeOutcome> MergeAllAsync(
        IAsyncEnumerable<IReadOnlyCollection<ContactId>> groups,
        MergeRules? rules = null,
        IProgress<GroupOutcome>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(groups);
        MergeGroups merging = new(_session, _people, _answers, _definitions, _resolver, rules ?? MergeRules.Default);
        return new WatchedMerging(_watch, _session.Account, merging).RunAsync(() => merging.RunAsync(groups, progress, cancellationToken));
    }

    /// <summary>Merges probable duplicates, as <see cref="ProbableDuplicates.Groups"/> gives them, group by group.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="rules">Whose values the survivors get, or null for <see cref="MergeRules.Default"/>.</param>
    /// <param name="progress">Told what became of each group, in their order, when its batch stands.</param>
    /// <param name="cancellationToken">Stops between batches; the finished ones stand.</param>
    /// <returns>How many were merged, and how many passed over and why.</returns>
    /// <exception cref="InvalidValueException">A group is null.</exception>
    /// <exception cref="MergeStoppedException">It could not go on behind the first batch: says how many are merged.</exception>
    public Task<BulkMergeOutcome> MergeAllAsync(
        IEnumerable<ProbableGroup> groups, MergeRules? rules = null, IProgress<GroupOutcome>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return MergeAllAsync(groups.Select(IReadOnlyCollection<ContactId> (group) => group?.Members!).ToAsyncEnumerable(), rules, progress, cancellationToken);
    }

    /// <summary>
    /// Takes a merge back, in one transaction: each contact that was merged is live again, as it was, with what was reported of
    /// it and its history. The survivor loses what it got by the merge, as far as it was not changed since and no
    /// contact that was merged into it later, and still is, has it too; what happened since stays with it, but for what was reported under a
    /// returned contact's own ID.
    /// </summary>
    /// <param name="merge">The merge.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>The survivor and those that came back, as they are now.</returns>
    /// <exception cref="NotFoundException">There is no such merge, or its contacts are gone.</exception>
    /// <exception cref="ContactRuleException">
    /// It is undone already, or its survivor is not live: it was merged into another since, and that merge is to be undone first; or
    /// the survivor would be left without channel and external ID.
    /// </exception>
    /// <exception cref="VersionConflictException">They were changed meanwhile, again and again.</exception>
    public async Task<UndoneMerge> UndoAsync(MergeId merge, CancellationToken cancellationToken = default)
    {
        MergeUndoing undoing = new(_session, _people, _definitions, _resolver);
        for (int attempt = 1; ; attempt++)
        {
            Merge found = await FindAsync(merge, cancellationToken).ConfigureAwait(false) ?? throw new NotFoundException("merge", merge.ToString());
            try
            {
                await undoing.RunAsync(found, cancellationToken).ConfigureAwait(false);
                return await WrittenAsync(found).ConfigureAwait(false);
            }
            catch (ContactCoreException e) when (attempt < Tries && e is VersionConflictException or DefinitionChangedException)
            {
                // Somebody changed one of them meanwhile: what they are now is looked at anew.
            }
        }
    }

    /// <summary>Finds a merge.</summary>
    /// <param name="merge">Its ID.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The merge, undone or not; null where there is none.</returns>
    public Task<Merge?> FindAsync(MergeId merge, CancellationToken cancellationToken = default) =>
        _merges.FindAsync(_session.Account, merge, cancellationToken);

    /// <summary>
    /// The merges into a contact, or all of the account, the newest first, undone ones too, read page by page as they are asked for.
    /// </summary>
    /// <param name="survivor">The contact, or null for all: so those of a merging of many are found again, whether it came to its end or not.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The merges.</returns>
    public async IAsyncEnumerable<Merge> ListAsync(ContactId? survivor = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        MergeId? before = null;
        IReadOnlyList<Merge> page;
        do
        {
            page = await _merges.PageAsync(_session.Account, survivor, before, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (Merge merge in page)
                yield return merge;
            before = page.Count == 0 ? before : page[^1].Id;
        }
        while (page.Count == PageSize);
    }

    private async Task<UndoneMerge> WrittenAsync(Merge merge)
    {
        Contact survivor = await _lookup.WrittenAsync(merge.Survivor).ConfigureAwait(false);
        List<Contact> returned = [];
        foreach (ContactId contact in merge.Merged)
            returned.Add(await _lookup.WrittenAsync(contact).ConfigureAwait(false));
        return new UndoneMerge(survivor, returned.ToValueList());
    }

    private async Task RequireOnePersonAsync(MergePreview preview, CancellationToken cancellationToken)
    {
        if (preview.Rules.EvenIfDifferent)
            return;
        IReadOnlyList<AnsweredPair> different = await _answers
            .DifferentAsync([preview.Survivor.Id, .. preview.Merged.Select(contact => contact.Id)], cancellationToken).ConfigureAwait(false);
        if (different.Count > 0)
        {
            AnsweredPair answer = different[0];
            throw new ContactRuleException(
                ContactRule.OnePersonOnly, $"contacts {answer.Left} and {answer.Right} were answered to be two persons", "to take that answer back, or rules with EvenIfDifferent");
        }
    }

    // The same contacts as they are now: a category may have another name since.
    private async Task<MergePreview> AgainAsync(MergePreview preview, CancellationToken cancellationToken)
    {
        Contact[] before = [preview.Survivor, .. preview.Merged];
        IReadOnlyList<Contact> now = await _people.RequireAsync([.. before.Select(contact => contact.Id)], cancellationToken).ConfigureAwait(false);
        foreach ((Contact was, Contact found) in before.Zip(now))
        {
            if (was.Version != found.Version)
                throw new VersionConflictException($"contact {was.Id}", was.Version, found.Version);
        }

        if (preview.Chosen.Fields.FirstOrDefault(field => !now.Any(contact => contact.Fields.ContainsKey(field))) is { } gone)
            throw new DefinitionChangedException(gone);
        return MergingProfiles.Of(preview.Rules, now, preview.Survivor.Id, preview.Chosen);
    }

    private static ContactId[] Checked(IReadOnlyCollection<ContactId> contacts, ContactId? survivor)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ContactId[] ids = [.. contacts.Distinct()];
        if (ids.Length is < 2 or > MaxContacts)
            throw new InvalidValueException("contacts", $"are {ids.Length}", $"2 to {MaxContacts} different ones");
        if (survivor is { } named && !ids.Contains(named))
            throw new InvalidValueException("survivor", "is none of the contacts", "one of those that are merged");
        return ids;
    }
}

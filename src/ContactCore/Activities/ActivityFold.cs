using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>
/// Works out for a store what a change set's reports come to: the activities and ratings that it has to write. The store
/// reads beforehand what it has of them, takes each report in its turn, and writes what is new at the end.
/// </summary>
public sealed class ActivityFold
{
    private readonly Dictionary<Guid, ContactActivity> _stored;
    private readonly Dictionary<Guid, ContactActivity> _written;
    private readonly Dictionary<ContactId, Engagement> _engagements;
    private readonly Dictionary<ContactId, EngagementCount> _counted = [];
    private readonly Dictionary<ContactId, List<ContactId>> _ofOwner = [];
    private readonly Dictionary<ContactId, Engagement?> _before = [];
    private readonly HashSet<ContactId> _unrated = [];
    private readonly long _period;

    private ActivityFold(IEnumerable<ContactActivity> stored, IEnumerable<Engagement> engagements, int changes, long period)
    {
        _written = new Dictionary<Guid, ContactActivity>(changes);
        _stored = stored.ToDictionary(activity => activity.Origin);
        _engagements = engagements.ToDictionary(engagement => engagement.Contact);
        foreach (Engagement engagement in _engagements.Values)
            Own(engagement);
        _period = period;
    }

    /// <summary>The activities that are not in the store yet.</summary>
    public IEnumerable<ContactActivity> Recorded => _written.Values.Where(activity => !_stored.ContainsKey(activity.Origin));

    /// <summary>The activities that are in the store and are other ones now.</summary>
    public IEnumerable<ContactActivity> Advanced => _written.Values.Where(activity => _stored.ContainsKey(activity.Origin));

    /// <summary>The origins of the activities that a change set's reports are about, each once.</summary>
    /// <param name="set">The change set.</param>
    /// <returns>The origins.</returns>
    public static IReadOnlyCollection<Guid> OriginsOf(ChangeSet set) =>
        [.. Reports(set).Select(change => change.Report.Origin).Distinct()];

    /// <summary>The contacts whose rating a change set may move, each once.</summary>
    /// <param name="set">The change set.</param>
    /// <returns>The contacts.</returns>
    public static IReadOnlyCollection<ContactId> RatedBy(ChangeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return
        [
            .. Reports(set).Where(change => change.Report.Channel == MessageChannel.Email).Select(change => change.Report.Owner)
                .Concat(set.Changes.OfType<RatingRefreshed>().Select(change => change.Contact))
                .Distinct(),
        ];
    }

    /// <summary>Begins with what the store has.</summary>
    /// <param name="set">The change set.</param>
    /// <param name="stored">The activities of <see cref="OriginsOf"/> that are there.</param>
    /// <param name="engagements">All engagements whose owners are those of <see cref="RatedBy"/>.</param>
    /// <returns>The fold.</returns>
    /// <exception cref="HostKeyTakenException">Reports of the set are of other messages than their keys (A12).</exception>
    public static ActivityFold Begin(ChangeSet set, IEnumerable<ContactActivity> stored, IEnumerable<Engagement> engagements)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(engagements);
        ActivityFold fold = new(stored, engagements, set.Changes.Count, RatingFormula.PeriodOf(set.At));
        fold.RequireSameMessages(set);
        return fold;
    }

    /// <summary>The activity of an origin, with what the set has reported so far.</summary>
    /// <param name="origin">The origin.</param>
    /// <returns>The activity, or null.</returns>
    public ContactActivity? Find(Guid origin) => _written.GetValueOrDefault(origin) ?? _stored.GetValueOrDefault(origin);

    /// <summary>Takes a report in its turn.</summary>
    /// <param name="change">The report.</param>
    /// <returns>What it comes to.</returns>
    public ActivityStep Take(ActivityReported change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ContactActivity? before = Find(change.Report.Origin);
        ContactActivity after = before?.With(change.Report) ?? change.Report;
        Change? refusal = change.RefusalOf(before);
        if (after == before)
            return new ActivityStep(ActivityEffect.Unchanged, refusal);
        _written[after.Origin] = after;
        if (after.Channel == MessageChannel.Email)
            Tally(before, after);
        return new ActivityStep(before is null ? ActivityEffect.Recorded : ActivityEffect.Advanced, refusal);
    }

    /// <summary>Works a rating out anew.</summary>
    /// <param name="change">Whose.</param>
    /// <returns>Whether it moved.</returns>
    public bool Take(RatingRefreshed change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Count();
        int? before = _engagements.GetValueOrDefault(change.Contact)?.Rating;
        Rate(change.Contact);
        _unrated.Remove(change.Contact);
        return _engagements.GetValueOrDefault(change.Contact)?.Rating != before;
    }

    /// <summary>What is to be written of engagements, once every change of the set was taken; a contact's rating stands in its own.</summary>
    /// <returns>The engagements that are other ones than in the store.</returns>
    public IReadOnlyCollection<Engagement> Finish()
    {
        Count();
        foreach (ContactId owner in _unrated)
            Rate(owner);
        _unrated.Clear();
        List<Engagement> written = [];
        foreach ((ContactId contact, Engagement? before) in _before)
        {
            Engagement after = _engagements[contact];
            if (after != before)
                written.Add(after);
        }

        return written;
    }

    private static IEnumerable<ActivityReported> Reports(ChangeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Changes.OfType<ActivityReported>();
    }

    private void RequireSameMessages(ChangeSet set)
    {
        Dictionary<Guid, ContactActivity> known = new(set.Changes.Count);
        foreach ((Guid origin, ContactActivity stored) in _stored)
            known.Add(origin, stored);
        List<ContactActivity> others = [];
        foreach (ContactActivity report in Reports(set).Select(change => change.Report))
        {
            if (!known.TryAdd(report.Origin, report) && !known[report.Origin].IsSameMessage(report))
                others.Add(report);
        }

        if (others.Count > 0)
            throw new HostKeyTakenException(others);
    }

    private void Tally(ContactActivity? before, ContactActivity after)
    {
        if (!EngagementCount.Differs(before, after))
            return;
        if (!_counted.TryGetValue(after.ReportedOf, out EngagementCount? count))
        {
            Engagement engagement = Of(after.ReportedOf, after.Owner);
            Put(engagement);
            count = new EngagementCount(engagement.Tally);
            _counted.Add(after.ReportedOf, count);
        }

        count.Replace(before, after);
        _unrated.Add(after.Owner);
    }

    // Once for all that a contact was reported of.
    private void Count()
    {
        foreach ((ContactId contact, EngagementCount count) in _counted)
            _engagements[contact] = _engagements[contact] with { Tally = count.Tally };
        _counted.Clear();
    }

    // An owner without emails of its own gets an engagement for its rating, where contacts were merged into it.
    private void Rate(ContactId owner)
    {
        if (!_ofOwner.TryGetValue(owner, out List<ContactId>? contacts))
            return;
        EngagementTally tally = contacts.Count == 1
            ? _engagements[contacts[0]].Tally
            : contacts.Aggregate(EngagementTally.None, (sum, contact) => sum.Plus(_engagements[contact].Tally));
        Put(Of(owner, owner) with { Rating = RatingFormula.Of(tally, _period), Due = RatingFormula.NextFall(tally, _period) });
    }

    private Engagement Of(ContactId contact, ContactId owner) =>
        _engagements.GetValueOrDefault(contact) ?? new Engagement { Contact = contact, Owner = owner };

    private void Put(Engagement engagement)
    {
        Engagement? before = _engagements.GetValueOrDefault(engagement.Contact);
        _before.TryAdd(engagement.Contact, before);
        if (before is null)
            Own(engagement);
        _engagements[engagement.Contact] = engagement;
    }

    private void Own(Engagement engagement)
    {
        if (_ofOwner.TryGetValue(engagement.Owner, out List<ContactId>? contacts))
            contacts.Add(engagement.Contact);
        else
            _ofOwner.Add(engagement.Owner, [engagement.Contact]);
    }
}

using System.Collections.Immutable;
using ContactCore.Activities;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Activities;

/// <summary>Makes another table of one, with every index in step.</summary>
internal sealed class TableWriting(ActivityTable before)
{
    private readonly ImmutableDictionary<Guid, ContactActivity>.Builder _byOrigin = before.ByOrigin.ToBuilder();
    private readonly Dictionary<ContactId, ImmutableSortedSet<ContactActivity>.Builder> _ofContacts = [];
    private readonly ImmutableDictionary<ContactId, Engagement>.Builder _engagements = before.Engagements.ToBuilder();
    private readonly ImmutableSortedSet<(ContactId, ContactId)>.Builder _owned = before.Owned.ToBuilder();
    private readonly ImmutableSortedSet<(long, ContactId)>.Builder _due = before.Due.ToBuilder();
    private readonly ImmutableSortedSet<FailedAddress>.Builder _failed = before.Failed.ToBuilder();

    public void Put(ContactActivity activity)
    {
        if (_byOrigin.TryGetValue(activity.Origin, out ContactActivity? old))
        {
            Of(old.Owner).Remove(old);
            Count(old, -1);
        }

        _byOrigin[activity.Origin] = activity;
        Of(activity.Owner).Add(activity);
        Count(activity, 1);
    }

    public void Put(Engagement engagement)
    {
        if (_engagements.TryGetValue(engagement.Contact, out Engagement? old))
        {
            _owned.Remove((old.Owner, old.Contact));
            if (old.Due is { } was)
                _due.Remove((was, old.Contact));
        }

        _engagements[engagement.Contact] = engagement;
        _owned.Add((engagement.Owner, engagement.Contact));
        if (engagement.Due is { } due)
            _due.Add((due, engagement.Contact));
    }

    /// <summary>Gives what a contact owns to another; a rating is no longer there until it is worked out anew.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="reportedOf">Of whom it was reported, or null for all.</param>
    public void Move(ContactId from, ContactId to, IReadOnlySet<ContactId>? reportedOf)
    {
        foreach (ContactActivity activity in before.OfContacts.GetValueOrDefault(from, ActivityTable.None))
        {
            if (reportedOf?.Contains(activity.ReportedOf) != false)
                Put(activity with { Owner = to });
        }

        foreach ((_, ContactId contact) in before.Owned.From(owned => owned.Owner >= from).TakeWhile(owned => owned.Owner == from))
        {
            if (reportedOf?.Contains(contact) != false)
                Put(_engagements[contact] with { Owner = to, Rating = null, Due = null });
        }
    }

    /// <summary>Takes out all that a contact owns.</summary>
    public void Forget(ContactId owner)
    {
        foreach (ContactActivity activity in before.OfContacts.GetValueOrDefault(owner, ActivityTable.None))
        {
            _byOrigin.Remove(activity.Origin);
            Of(owner).Remove(activity);
            Count(activity, -1);
        }

        foreach ((_, ContactId contact) in before.Owned.From(owned => owned.Owner >= owner).TakeWhile(owned => owned.Owner == owner))
        {
            if (_engagements[contact].Due is { } due)
                _due.Remove((due, contact));
            _engagements.Remove(contact);
            _owned.Remove((owner, contact));
        }
    }

    public ActivityTable ToTable() => new(
        _byOrigin.ToImmutable(),
        before.OfContacts.SetItems(_ofContacts.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToImmutable()))),
        _engagements.ToImmutable(),
        _owned.ToImmutable(),
        _due.ToImmutable(),
        _failed.ToImmutable());

    private ImmutableSortedSet<ContactActivity>.Builder Of(ContactId owner)
    {
        if (!_ofContacts.TryGetValue(owner, out ImmutableSortedSet<ContactActivity>.Builder? activities))
        {
            activities = before.OfContacts.GetValueOrDefault(owner, ActivityTable.None).ToBuilder();
            _ofContacts.Add(owner, activities);
        }

        return activities;
    }

    private void Count(ContactActivity activity, long times)
    {
        if (!activity.HasFailedForGood || activity.Address is not { } address)
            return;
        FailedAddress counted = new(address, times);
        if (_failed.TryGetValue(counted, out FailedAddress? known))
        {
            _failed.Remove(known);
            counted = known with { Failures = known.Failures + times };
        }

        if (counted.Failures > 0)
            _failed.Add(counted);
    }
}

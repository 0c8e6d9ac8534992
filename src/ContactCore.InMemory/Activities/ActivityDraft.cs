using ContactCore.Activities;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Stores;

namespace ContactCore.InMemory.Activities;

/// <summary>The activities while a change set is applied; a set without reports pays nothing.</summary>
internal sealed class ActivityDraft(ActivityTable before, ChangeSet set)
{
    private ActivityTable _before = before;
    private ActivityFold? _fold;

    public ActivityFold Fold => _fold ??= Begin();

    /// <summary>The table with what was reported so far; the contacts get their ratings.</summary>
    /// <param name="contacts">The contacts of the same draft.</param>
    public ActivityTable Freeze(ContactDraft contacts)
    {
        if (_fold is null)
            return _before;
        TableWriting writing = new(_before);
        foreach (ContactActivity activity in _fold.Recorded.Concat(_fold.Advanced))
            writing.Put(activity);
        foreach (Engagement engagement in _fold.Finish())
        {
            writing.Put(engagement);
            if (engagement.Owner == engagement.Contact)
                contacts.Rate(engagement.Contact, engagement.Rating);
        }

        return writing.ToTable();
    }

    /// <summary>Gives what a contact owns to another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="reportedOf">Of whom it was reported, or null for all.</param>
    /// <param name="contacts">The contacts of the same draft.</param>
    public void Move(ContactId from, ContactId to, IReadOnlySet<ContactId>? reportedOf, ContactDraft contacts) =>
        Rewrite(contacts, writing => writing.Move(from, to, reportedOf));

    /// <summary>Takes out all that contacts own.</summary>
    /// <param name="owners">The contacts, which are gone from the draft already.</param>
    /// <param name="contacts">The contacts of the same draft.</param>
    public void Forget(IEnumerable<ContactId> owners, ContactDraft contacts) => Rewrite(contacts, writing =>
    {
        foreach (ContactId owner in owners)
            writing.Forget(owner);
    });

    private void Rewrite(ContactDraft contacts, Action<TableWriting> write)
    {
        TableWriting writing = new(Freeze(contacts));
        write(writing);
        _before = writing.ToTable();
        _fold = null;
    }

    private ActivityFold Begin() => ActivityFold.Begin(
        set,
        ActivityFold.OriginsOf(set).Select(origin => _before.ByOrigin.GetValueOrDefault(origin)).OfType<ContactActivity>(),
        ActivityFold.RatedBy(set).SelectMany(EngagementsOf));

    private IEnumerable<Engagement> EngagementsOf(ContactId owner) => _before.Owned
        .From(owned => owned.Owner >= owner)
        .TakeWhile(owned => owned.Owner == owner)
        .Select(owned => _before.Engagements[owned.Contact]);
}

using ContactCore.Activities;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;

namespace ContactCore.Events;

/// <summary>Reports of events, taken together.</summary>
internal sealed class EventBatch(Session session, IEventReader events, IActivityReader activities)
    : ReportBatch<NewEvent, ContactEvent>(session, activities)
{
    public override int WeightOf(NewEvent report) => 1 + (report.Properties?.Count ?? 0);

    protected override ContactReference? NamedBy(NewEvent report) => report.Contact;

    protected override ContactEvent Checked(NewEvent report, ContactId named, ContactId owner, DateTimeOffset now) =>
        EventCheck.Of(report, named, owner, Session.Ids.Next, now);

    // A key holds no NUL, so that no key is like an origin.
    protected override string IdentityOf(ContactEvent kept) => kept.Key ?? $"\0{kept.Origin:N}";

    protected override ContactId OwnerOf(ContactEvent kept) => kept.Contact;

    protected override int Compare(ContactEvent one, ContactEvent other) => EventPrecedence.Instance.Compare(one, other);

    protected override bool TellsTheSame(ContactEvent one, ContactEvent other) => EventPrecedence.CompareWords(one, other) == 0;

    protected override Task<IReadOnlyList<ContactEvent>> StandingAsync(
        IReadOnlyCollection<ContactEvent> told, CancellationToken cancellationToken) =>
        events.FindAsync(
            Session.Account,
            [.. told.Select(found => found.Key).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. told.Where(found => found.Key is null).Select(found => found.Origin).Distinct()],
            cancellationToken);

    protected override Change Keeping(ContactEvent kept, ContactEvent? standing) => new EventReported(kept with
    {
        Origin = standing?.Origin ?? kept.Origin,
        Version = (standing?.Version ?? 0) + 1,
    });

    protected override ContactRuleException TakenBy(ContactEvent standing) => new(
        ContactRule.KeyOfOneContact,
        $"event '{Mask.Name(standing.Key ?? standing.Origin.ToString())}' belongs to contact {standing.Contact}",
        "a key that no other contact's event has");
}

using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Time;

namespace ContactCore.Contacts;

/// <summary>Decides how a new contact comes into being.</summary>
internal static class ContactBirth
{
    public static ContactAdded Of(Session session, DateTimeOffset at, NewContact person, string? origin = null, Deletion? deletion = null)
    {
        if (person.Consent is null)
            throw new ContactRuleException(ContactRule.ConsentNeeded, "consent is missing", "a contact with the evidence of consent, as Consent.Given makes it");
        ConsentEvidence.RequirePast(person.Consent, at);
        Defined.Require(person.Source, "source");
        NewContact whole = ProfileRules.Checked(person);
        ContactId id = new(session.Ids.Next());
        Contact contact = new(whole)
        {
            Id = id,
            Channels = ChannelList.Of(session, at, whole, []),
            Consent = person.Consent with { At = person.Consent.At ?? at, Actor = person.Consent.Actor ?? session.Actor },
            Source = whole.Source,
            RegisteredAt = at,
            CreatedAt = whole.CreatedAt is { } created ? Microseconds.Cut(created) : at,
            ChangedAt = at,
            Version = 1,
            State = deletion is null ? ContactState.Live : ContactState.Deleted,
            Deletion = deletion,
        };
        HistoryEntry entry = new EntryFactory(session, at).OfContact(id, HistoryWhat.Created) with
        {
            To = whole.Source.ToString(),
            Reason = origin ?? person.Consent.Origin,
        };
        return new ContactAdded(contact, [entry]);
    }
}

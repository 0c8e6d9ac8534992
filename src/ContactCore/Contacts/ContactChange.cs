using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>Decides how a contact's profile changes, or whether it is in the base.</summary>
internal static class ContactChange
{
    /// <summary>The change to another profile, or null where nothing differs.</summary>
    public static ContactReplaced? OfProfile(Session session, DateTimeOffset at, Contact before, ContactProfile wanted)
    {
        RequireLive(before);
        ContactProfile profile = ProfileRules.Checked(wanted);
        List<HistoryEntry> history = ProfileDifference.Of(new EntryFactory(session, at), before.Id, before, profile);
        if (history.Count == 0)
            return null;
        Contact after = With(before, profile, ChannelList.Of(session, at, profile, before.Channels), at);
        return new ContactReplaced(before, after, history, []);
    }

    /// <summary>The next version of a contact, with another profile.</summary>
    public static Contact With(Contact before, ContactProfile profile, ValueList<Channel> channels, DateTimeOffset at) => before with
    {
        ExternalId = profile.ExternalId,
        FirstName = profile.FirstName,
        LastName = profile.LastName,
        Emails = profile.Emails,
        Phones = profile.Phones,
        PushTokens = profile.PushTokens,
        Categories = profile.Categories,
        Address = profile.Address,
        Language = profile.Language,
        TimeZone = profile.TimeZone,
        Fields = profile.Fields,
        Channels = channels,
        ChangedAt = at,
        Version = before.Version + 1,
    };

    public static ContactReplaced OfDeletion(
        Session session, DateTimeOffset at, Contact before, string reason, params IReadOnlyList<Precondition> preconditions)
    {
        RequireLive(before);
        Contact after = before with
        {
            State = ContactState.Deleted,
            Deletion = new Deletion(at, session.Actor, reason),
            ChangedAt = at,
            Version = before.Version + 1,
        };
        HistoryEntry entry = new EntryFactory(session, at).OfContact(before.Id, HistoryWhat.Deleted, reason);
        return new ContactReplaced(before, after, [entry], preconditions);
    }

    public static ContactReplaced OfRestoring(Session session, DateTimeOffset at, Contact before)
    {
        if (before.State != ContactState.Deleted)
            throw new ContactRuleException(ContactRule.DeletedOnly, $"contact {before.Id} is {before.State}", "to restore a deleted contact");
        Contact after = before with
        {
            State = ContactState.Live,
            Deletion = null,
            ChangedAt = at,
            Version = before.Version + 1,
        };
        HistoryEntry entry = new EntryFactory(session, at).OfContact(before.Id, HistoryWhat.Restored);
        return new ContactReplaced(before, after, [entry], []);
    }

    private static void RequireLive(Contact contact)
    {
        if (contact.State != ContactState.Live)
            throw new ContactRuleException(ContactRule.LiveOnly, $"contact {contact.Id} is {contact.State}", "to restore a deleted contact first; a merged one is its survivor");
    }
}

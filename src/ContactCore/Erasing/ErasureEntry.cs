using ContactCore.Actors;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Erasing;

/// <summary>The one entry that stays of a contact that went for good.</summary>
internal static class ErasureEntry
{
    private static readonly Actor Person = Actor.Contact("the person");

    /// <summary>An entry that says nothing of the person, also where it is the person who acts.</summary>
    public static HistoryEntry Of(Session session, DateTimeOffset at, ContactId contact, HistoryWhat what)
    {
        HistoryEntry entry = new EntryFactory(session, at).OfContact(contact, what);
        return entry.Actor.Kind == ActorKind.Contact ? entry with { Actor = Person } : entry;
    }
}

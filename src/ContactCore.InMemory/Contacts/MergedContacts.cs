using ContactCore.Ids;

namespace ContactCore.InMemory.Contacts;

/// <summary>Finds who was merged into whom.</summary>
internal static class MergedContacts
{
    /// <summary>Those that were merged into some, directly or through others, without them.</summary>
    public static IReadOnlyList<StoredContact> Into(IEnumerable<StoredContact> all, IEnumerable<ContactId> survivors)
    {
        ILookup<ContactId, StoredContact> direct = all.Where(contact => contact.Body.MergedInto is not null).ToLookup(contact => contact.Body.MergedInto!.Value);
        HashSet<ContactId> seen = [.. survivors];
        Queue<ContactId> next = new(seen);
        List<StoredContact> merged = [];
        while (next.TryDequeue(out ContactId survivor))
        {
            foreach (StoredContact contact in direct[survivor].Where(contact => seen.Add(contact.Id)))
            {
                merged.Add(contact);
                next.Enqueue(contact.Id);
            }
        }

        return merged;
    }
}

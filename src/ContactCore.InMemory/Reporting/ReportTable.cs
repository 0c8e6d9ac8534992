using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.Reporting;

namespace ContactCore.InMemory.Reporting;

/// <summary>What was reported to an account, found by origin, by the host's key, and by contact, the newest first.</summary>
/// <typeparam name="T">What was reported.</typeparam>
internal sealed record ReportTable<T>(
    ImmutableDictionary<Guid, T> ByOrigin,
    ImmutableDictionary<string, Guid> ByHostKey,
    ImmutableDictionary<ContactId, ImmutableSortedSet<ReportPosition>> OfContacts)
    where T : class
{
    public static readonly ReportTable<T> Empty = new(
        ImmutableDictionary<Guid, T>.Empty,
        ImmutableDictionary.Create<string, Guid>(StringComparer.Ordinal),
        ImmutableDictionary<ContactId, ImmutableSortedSet<ReportPosition>>.Empty);

    public static readonly ImmutableSortedSet<ReportPosition> None = ImmutableSortedSet.Create<ReportPosition>(NewestFirst.Instance);

    public T? Find(string hostKey) => ByHostKey.TryGetValue(hostKey, out Guid origin) ? ByOrigin[origin] : null;

    public T? Find(Guid origin) => ByOrigin.GetValueOrDefault(origin);

    public long CountOf(ContactId contact) => OfContacts.GetValueOrDefault(contact, None).Count;

    /// <summary>What a contact has behind a place.</summary>
    public IEnumerable<T> PageOf(ContactId contact, ReportPosition? after, int size)
    {
        ImmutableSortedSet<ReportPosition> places = OfContacts.GetValueOrDefault(contact, None);
        IEnumerable<ReportPosition> behind = after is { } place ? places.From(other => NewestFirst.Instance.Compare(other, place) > 0) : places;
        return behind.Take(size).Select(found => ByOrigin[found.Origin]);
    }
}

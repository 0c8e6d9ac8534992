using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.Reporting;

namespace ContactCore.InMemory.Reporting;

/// <summary>What was reported to an account, while a change set is applied: keeps every index in step.</summary>
/// <typeparam name="T">What was reported.</typeparam>
internal sealed class ReportDraft<T>(ReportTable<T> before, Func<T, ReportKey> keyOf)
    where T : class
{
    private readonly ImmutableDictionary<Guid, T>.Builder _byOrigin = before.ByOrigin.ToBuilder();
    private readonly ImmutableDictionary<string, Guid>.Builder _byHostKey = before.ByHostKey.ToBuilder();
    private readonly ImmutableDictionary<ContactId, ImmutableSortedSet<ReportPosition>>.Builder _ofContacts = before.OfContacts.ToBuilder();

    /// <summary>What is there under the host's key, where there is one, or under the origin.</summary>
    public T? Find(ReportKey key) =>
        key.HostKey is null ? _byOrigin.GetValueOrDefault(key.Origin)
        : _byHostKey.TryGetValue(key.HostKey, out Guid origin) ? _byOrigin[origin]
        : null;

    /// <summary>Keeps something, in place of that of its origin where there is one.</summary>
    public void Put(T kept)
    {
        ReportKey key = keyOf(kept);
        if (_byOrigin.TryGetValue(key.Origin, out T? old))
        {
            ReportKey former = keyOf(old);
            _ofContacts[former.Contact] = PlacesOf(former.Contact).Remove(PlaceOf(former));
        }

        _byOrigin[key.Origin] = kept;
        if (key.HostKey is not null)
            _byHostKey[key.HostKey] = key.Origin;
        _ofContacts[key.Contact] = PlacesOf(key.Contact).Add(PlaceOf(key));
    }

    /// <summary>All that a contact has.</summary>
    public IReadOnlyList<T> Of(ContactId contact) => [.. PlacesOf(contact).Select(place => _byOrigin[place.Origin])];

    /// <summary>Takes out all that a contact has.</summary>
    public void Forget(ContactId contact)
    {
        foreach (ReportPosition place in PlacesOf(contact))
        {
            if (keyOf(_byOrigin[place.Origin]).HostKey is { } hostKey)
                _byHostKey.Remove(hostKey);
            _byOrigin.Remove(place.Origin);
        }

        _ofContacts.Remove(contact);
    }

    public ReportTable<T> Freeze() => new(_byOrigin.ToImmutable(), _byHostKey.ToImmutable(), _ofContacts.ToImmutable());

    private ImmutableSortedSet<ReportPosition> PlacesOf(ContactId contact) => _ofContacts.GetValueOrDefault(contact, ReportTable<T>.None);

    private static ReportPosition PlaceOf(ReportKey key) => new(key.At, key.Origin);
}

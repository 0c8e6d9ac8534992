using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Duplicates;

/// <summary>The contacts of a search, by the places of their records.</summary>
internal sealed class SoughtContacts
{
    private readonly List<ContactId> _ids = [];
    private readonly List<long> _created = [];
    private readonly List<string?> _externalIds = [];
    private readonly List<long> _versions = [];

    public void Add(ComparedContact contact)
    {
        _ids.Add(contact.Id);
        _created.Add(Microseconds.Of(contact.CreatedAt));
        _externalIds.Add(contact.ExternalId);
        _versions.Add(contact.Version);
    }

    public ContactId IdOf(int record) => _ids[record];

    /// <summary>The contacts with their versions.</summary>
    public IEnumerable<(ContactId Id, long Version)> Versions => _ids.Zip(_versions);

    public string? ExternalIdOf(int record) => _externalIds[record];

    /// <summary>Records by the creation of their contacts, then by ID.</summary>
    public IOrderedEnumerable<int> ByCreation(IEnumerable<int> records) =>
        records.OrderBy(record => _created[record]).ThenBy(record => _ids[record]);
}

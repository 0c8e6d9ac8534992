using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.Duplicates;

/// <summary>The contacts of a search, by the places of their records.</summary>
internal sealed class SoughtContacts
{
    private readonly List<ContactId> _ids = [];
    private readonly List<long> _created = [];
    private readonly List<string?> _externalIds = [];

    public void Add(ComparedContact contact)
    {
        _ids.Add(contact.Id);
        _created.Add(Microseconds.Of(contact.CreatedAt));
        _externalIds.Add(contact.ExternalId);
    }

    public ContactId IdOf(int record) => _ids[record];

    public string? ExternalIdOf(int record) => _externalIds[record];

    /// <summary>Records by the creation of their contacts, then by ID.</summary>
    public IOrderedEnumerable<int> ByCreation(IEnumerable<int> records) =>
        records.OrderBy(record => _created[record]).ThenBy(record => _ids[record]);
}

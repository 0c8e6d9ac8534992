using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Selections;
using ContactCore.Stores;

namespace ContactCore.InMemory.Contacts;

/// <summary>The contacts while a change set is applied: keeps every index in step.</summary>
internal sealed class ContactDraft(ContactTable before)
{
    private readonly ImmutableDictionary<ContactId, StoredContact>.Builder _byId = before.ById.ToBuilder();
    private readonly ImmutableDictionary<string, ContactId>.Builder _byExternalId = before.ByExternalId.ToBuilder();
    private readonly RankingDraft _rankings = new(before.Rankings);

    public HolderDraft Holders { get; } = new(before.Holders);

    public StoredContact? Find(ContactId id) => _byId.GetValueOrDefault(id);

    /// <summary>The contacts that have a value of a field, as they are now.</summary>
    /// <param name="field">The field's ID.</param>
    public List<StoredContact> With(Guid field) => [.. _byId.Values.Where(contact => contact.ValueOf(field) is not null)];

    /// <summary>Keeps a contact, in place of the one of its ID where there is one.</summary>
    /// <param name="contact">The contact.</param>
    /// <exception cref="ExternalIdTakenException">Another contact has its external ID.</exception>
    public void Put(StoredContact contact)
    {
        if (Find(contact.Id) is { } old)
            Unindex(old);
        if (contact.Body.ExternalId is { } externalId && !_byExternalId.TryAdd(externalId, contact.Id))
            throw new ExternalIdTakenException(externalId, _byExternalId[externalId]);
        _byId[contact.Id] = contact;
        _rankings.Add(contact.Body);
        if (contact.IsLive)
            Holders.Add(contact);
    }

    /// <summary>Takes a contact out for good.</summary>
    public void Remove(StoredContact contact)
    {
        Unindex(contact);
        _byId.Remove(contact.Id);
    }

    /// <summary>All contacts, in every state.</summary>
    public IEnumerable<StoredContact> All => _byId.Values;

    /// <summary>Gives a contact another rating; one that is not there gets none.</summary>
    /// <param name="id">The contact.</param>
    /// <param name="rating">The rating, or null.</param>
    public void Rate(ContactId id, int? rating)
    {
        if (Find(id) is not { } contact || contact.Body.EmailRating == rating)
            return;
        _rankings.Remove(contact.Body);
        StoredContact rated = contact with { Body = contact.Body with { EmailRating = rating } };
        _byId[id] = rated;
        _rankings.Add(rated.Body);
    }

    public ContactTable Freeze() =>
        new(_byId.ToImmutable(), _byExternalId.ToImmutable(), Holders.Freeze(), _rankings.Freeze());

    private void Unindex(StoredContact old)
    {
        if (old.Body.ExternalId is { } externalId)
            _byExternalId.Remove(externalId);
        _rankings.Remove(old.Body);
        if (old.IsLive)
            Holders.Remove(old);
    }
}

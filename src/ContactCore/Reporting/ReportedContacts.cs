using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Reporting;

/// <summary>The contacts that a batch of reports is about, read together.</summary>
internal sealed class ReportedContacts
{
    private readonly Dictionary<ContactId, Contact> _byId;
    private readonly Dictionary<string, ContactId> _byExternalId;

    private ReportedContacts(Dictionary<ContactId, Contact> byId, Dictionary<string, ContactId> byExternalId)
    {
        _byId = byId;
        _byExternalId = byExternalId;
    }

    public static async Task<ReportedContacts> ReadAsync(
        Session session, IContactReader contacts, IEnumerable<ContactReference> references, CancellationToken cancellationToken)
    {
        ContactReference[] named = [.. references.Distinct()];
        string[] externalIds = [.. named.Select(reference => reference.ExternalId).Where(TextLimit.ExternalId.Accepts).Select(key => key!.Trim()).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<Contact> found = externalIds.Length == 0
            ? []
            : await contacts.GetByExternalIdAsync(session.Account, externalIds, cancellationToken).ConfigureAwait(false);
        Dictionary<ContactId, Contact> byId = found.ToDictionary(contact => contact.Id);
        Dictionary<string, ContactId> byExternalId = found.ToDictionary(contact => contact.ExternalId!, contact => contact.Id, StringComparer.Ordinal);
        ContactId[] wanted = [.. named.Select(reference => reference.Id).OfType<ContactId>()];
        do
        {
            ContactId[] unknown = [.. wanted.Where(id => !byId.ContainsKey(id)).Distinct()];
            if (unknown.Length > 0)
            {
                foreach (Contact contact in await contacts.GetAsync(session.Account, unknown, cancellationToken).ConfigureAwait(false))
                    byId.Add(contact.Id, contact);
            }

            wanted = [.. byId.Values.Select(contact => contact.MergedInto).OfType<ContactId>().Where(id => !byId.ContainsKey(id) && !unknown.Contains(id))];
        }
        while (wanted.Length > 0);
        return new ReportedContacts(byId, byExternalId);
    }

    /// <summary>The contact that a report names, and the one that has what is reported of it.</summary>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    /// <exception cref="InvalidValueException">The external ID is empty or too long.</exception>
    public (ContactId Named, ContactId Owner) Of(ContactReference? reference)
    {
        if (reference is null)
            throw new InvalidValueException("contact", "is absent", "the ID or the external ID of a contact");
        ContactId named = reference.Id ?? ByExternalId(reference.ExternalId);
        ContactId owner = named;
        while (Find(owner, reference).MergedInto is { } survivor)
            owner = survivor;
        return (named, owner);
    }

    private ContactId ByExternalId(string? externalId)
    {
        string key = TextLimit.ExternalId.Required(externalId, "externalId");
        return _byExternalId.TryGetValue(key, out ContactId id) ? id : throw new NotFoundException("contact", key);
    }

    private Contact Find(ContactId id, ContactReference reference) =>
        _byId.GetValueOrDefault(id) ?? throw new NotFoundException("contact", reference.ExternalId ?? id.ToString());
}

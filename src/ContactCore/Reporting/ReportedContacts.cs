using ContactCore.Activities;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.Reporting;

/// <summary>Finds the contacts that reports are of, in a few reads for all of them; a merged one leads to its survivor.</summary>
internal sealed class ReportedContacts
{
    private readonly Recipients _recipients;

    private ReportedContacts(Recipients recipients) => _recipients = recipients;

    public static async Task<ReportedContacts> ReadAsync(
        Session session, IActivityReader reader, IEnumerable<ContactReference> references, CancellationToken cancellationToken)
    {
        ContactReference[] named = [.. references.Distinct()];
        Recipients recipients = new(session, reader);
        await recipients.LoadAsync(
            named.Select(reference => reference.Id).OfType<ContactId>(),
            named.Select(reference => reference.ExternalId).Where(TextLimit.ExternalId.Accepts).Select(key => key!.Trim()),
            [],
            cancellationToken).ConfigureAwait(false);
        return new ReportedContacts(recipients);
    }

    /// <summary>The contact that is named, and the one that has what is reported of it.</summary>
    /// <exception cref="InvalidValueException">There is no reference, or its external ID cannot be one.</exception>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    public (ContactId Named, ContactId Owner) Of(ContactReference? reference)
    {
        if (reference is null)
            throw new InvalidValueException("contact", "is absent", "the ID or the external ID of a contact");
        string? externalId = reference.Id is null ? TextLimit.ExternalId.Required(reference.ExternalId, "externalId") : null;
        Recipient named = _recipients.Named(reference.Id, externalId);
        return (named.Contact, _recipients.SurvivorOf(named).Contact);
    }
}

using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Reporting;

/// <summary>
/// How a report names its contact: by the library's ID or by the host's key. A merged contact leads to its survivor; a
/// deleted one keeps what is reported of it.
/// </summary>
public sealed record ContactReference
{
    private ContactReference(ContactId? id, string? externalId)
    {
        Id = id;
        ExternalId = externalId;
    }

    /// <summary>The library's ID, where the report names it.</summary>
    public ContactId? Id { get; }

    /// <summary>The host's key, where the report names it.</summary>
    public string? ExternalId { get; }

    /// <summary>Names a contact by the library's ID.</summary>
    /// <param name="id">The ID.</param>
    /// <returns>The reference.</returns>
    public static ContactReference Of(ContactId id) => new(id, null);

    /// <summary>Names a contact by the host's key; it is looked at when the report is.</summary>
    /// <param name="externalId">The key; case counts.</param>
    /// <returns>The reference.</returns>
    public static ContactReference ByExternalId(string externalId)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        return new ContactReference(null, externalId);
    }

    /// <summary>Names a contact by the library's ID.</summary>
    /// <param name="id">The ID.</param>
    public static implicit operator ContactReference(ContactId id) => Of(id);

    /// <summary>The key, masked where it is an address.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id?.ToString() ?? Mask.Name(ExternalId!);
}

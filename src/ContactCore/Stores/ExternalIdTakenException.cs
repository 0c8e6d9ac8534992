using ContactCore.Errors;
using ContactCore.Ids;

namespace ContactCore.Stores;

/// <summary>Another contact of the account has the external ID, live, deleted or merged: names it.</summary>
public sealed class ExternalIdTakenException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="externalId">The external ID.</param>
    /// <param name="holder">The contact that has it.</param>
    public ExternalIdTakenException(string externalId, ContactId holder)
        : base($"externalId '{Mask.Name(externalId)}' belongs to contact {holder}; allowed: one that no live, deleted or merged contact of the account has")
    {
        ExternalId = externalId;
        Holder = holder;
    }

    /// <summary>The external ID.</summary>
    public string ExternalId { get; }

    /// <summary>The contact that has it.</summary>
    public ContactId Holder { get; }
}

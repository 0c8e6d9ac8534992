namespace ContactCore.Errors;

/// <summary>The rules that a host can run into.</summary>
public enum ContactRule
{
    /// <summary>A contact is created only with consent.</summary>
    ConsentNeeded,

    /// <summary>A contact has at least one channel or an external ID.</summary>
    ChannelOrExternalIdNeeded,

    /// <summary>Only a live contact can be changed or deleted.</summary>
    LiveOnly,

    /// <summary>Only a deleted contact can be restored.</summary>
    DeletedOnly,

    /// <summary>What a person refused stays refused, but for the ways that rule 3 names.</summary>
    LooseningRefused,

    /// <summary>The fact or the action belongs to another kind of address.</summary>
    KindOfAddress,

    /// <summary>Only one's own blacklist entry can be removed.</summary>
    OwnEntryOnly,

    /// <summary>The installation does not let accounts blacklist emails.</summary>
    BlacklistingOff,

    /// <summary>Who was erased comes back only by new consent of their own.</summary>
    Erased,

    /// <summary>Categories and fields must be defined, and not retired, before they are used.</summary>
    DefinedOnly,

    /// <summary>A key of the host's stays with the contact that it was first reported of.</summary>
    KeyOfOneContact,

    /// <summary>A field gets another definition only where its values fit, or are to be removed.</summary>
    FittingValuesOnly,

    /// <summary>Only a merge that stands can be undone.</summary>
    MergedOnly,

    /// <summary>Contacts that were answered to be two persons become one only by rules that say so.</summary>
    OnePersonOnly,
}

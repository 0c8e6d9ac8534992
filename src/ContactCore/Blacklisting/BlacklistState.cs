namespace ContactCore.Blacklisting;

/// <summary>
/// What an account sees of the blacklist's entries on an address: since when, and the kind of reason of the earliest;
/// reason and actor of its own entry alone (rule 4).
/// </summary>
/// <param name="Since">Since when the earliest entry stands.</param>
/// <param name="Category">The kind of reason of the earliest entry.</param>
/// <param name="Own">The account's own entry, or null where only others have one.</param>
public sealed record BlacklistState(DateTimeOffset Since, BlacklistCategory Category, BlacklistEntry? Own)
{
    /// <summary>Since when the own entry stands, or else the earliest.</summary>
    public DateTimeOffset ShownAt => Own?.Since ?? Since;

    /// <summary>The own entry's category, or else that of the earliest.</summary>
    public BlacklistCategory ShownCategory => Own?.Category ?? Category;

    /// <summary>The own entry's reason, or else the kind of reason in words.</summary>
    public string? ShownReason => Own is not null ? Own.Reason : Category switch
    {
        BlacklistCategory.Stop => "stop",
        BlacklistCategory.PermanentFailure => "permanent failure",
        BlacklistCategory.Import => "import",
        _ => "manual",
    };
}

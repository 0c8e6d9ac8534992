namespace ContactCore.Contacts;

/// <summary>What a restoring of a selection did.</summary>
public sealed record RestoreOutcome
{
    /// <summary>How many contacts were restored.</summary>
    public required long Restored { get; init; }

    /// <summary>How many somebody else had restored or merged meanwhile; they were passed over.</summary>
    public required long PassedOver { get; init; }
}

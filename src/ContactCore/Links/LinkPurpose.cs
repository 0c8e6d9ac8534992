namespace ContactCore.Links;

/// <summary>What a link is for. A token of one purpose is of no use for another: its key is derived for the purpose.</summary>
public enum LinkPurpose
{
    /// <summary>To answer a double opt-in.</summary>
    Confirm = 1,

    /// <summary>To unsubscribe.</summary>
    Unsubscribe = 2,
}

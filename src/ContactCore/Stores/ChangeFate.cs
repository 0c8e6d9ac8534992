namespace ContactCore.Stores;

/// <summary>What became of the change that a call was to make, when the store failed it.</summary>
public enum ChangeFate
{
    /// <summary>Nothing was changed: it can be tried again.</summary>
    NothingChanged = 0,

    /// <summary>The connection was lost while it was being committed: read before trying again.</summary>
    Unknown = 1,

    /// <summary>It stands; only what came behind it failed.</summary>
    Stands = 2,
}

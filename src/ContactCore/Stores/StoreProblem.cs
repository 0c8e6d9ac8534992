namespace ContactCore.Stores;

/// <summary>What can be wrong with a store.</summary>
public enum StoreProblem
{
    /// <summary>It is not there: there is no such file, folder or database.</summary>
    Missing,

    /// <summary>What is there is not a store of ContactCore.</summary>
    NotAStore,

    /// <summary>It may be read and not written.</summary>
    ReadOnly,

    /// <summary>There is no room for more.</summary>
    Full,

    /// <summary>Other writers or callers held it for longer than the time-out, or were in the way each time it was tried.</summary>
    Busy,

    /// <summary>Its schema is not there yet, or older than this version needs.</summary>
    SchemaOlder,

    /// <summary>A newer version of ContactCore made its schema.</summary>
    SchemaNewer,

    /// <summary>Its normalised text was made by other rules; reindex it.</summary>
    NormalizationDiffers,

    /// <summary>It is damaged, or failed in a way that has no name here.</summary>
    Failed,

    /// <summary>The server refused the user, or a right that is needed.</summary>
    Denied,

    /// <summary>The connection was lost in the middle; <see cref="StoreException.Change"/> says what became of the change.</summary>
    ConnectionLost,

    /// <summary>The database does not keep accounts apart as it was asked to, such as by row-level security.</summary>
    Unprotected,

    /// <summary>The server cannot be reached.</summary>
    Unreachable,
}

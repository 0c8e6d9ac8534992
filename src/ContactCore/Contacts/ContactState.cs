namespace ContactCore.Contacts;

/// <summary>Whether a contact is in the base. The numbers are stored and never change.</summary>
public enum ContactState
{
    /// <summary>In the base.</summary>
    Live = 0,

    /// <summary>Out of the base, kept, and can be restored.</summary>
    Deleted = 1,

    /// <summary>Merged into another contact; its ID leads there.</summary>
    Merged = 2,
}

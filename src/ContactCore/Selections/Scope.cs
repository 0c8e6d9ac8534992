namespace ContactCore.Selections;

/// <summary>Which part of an account's contacts a selection looks at. Merged contacts are in none.</summary>
public enum Scope
{
    /// <summary>The live ones.</summary>
    Base = 0,

    /// <summary>The deleted ones.</summary>
    Deleted = 1,

    /// <summary>Both.</summary>
    Both = 2,
}

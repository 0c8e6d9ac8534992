namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>How far a unit of work had come when it failed.</summary>
internal enum UnitPhase
{
    /// <summary>The database was not reached yet.</summary>
    Opening,

    /// <summary>Nothing was committed.</summary>
    Working,

    /// <summary>Whether it was committed is not known.</summary>
    Committing,
}

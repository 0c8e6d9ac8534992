namespace ContactCore.Duplicates;

/// <summary>Which contact of a duplicate group stays.</summary>
public enum Keep
{
    /// <summary>The one that was created first.</summary>
    Earliest,

    /// <summary>The one that was created last.</summary>
    Latest,
}

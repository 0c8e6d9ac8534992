namespace ContactCore.Reporting;

/// <summary>What a report did.</summary>
public enum ReportEffect
{
    /// <summary>It told something new.</summary>
    Recorded,

    /// <summary>It replaced an earlier report under the same key.</summary>
    Updated,

    /// <summary>What it tells stands already, or a later report does.</summary>
    Unchanged,
}

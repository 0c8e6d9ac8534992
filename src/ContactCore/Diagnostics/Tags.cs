namespace ContactCore.Diagnostics;

/// <summary>The names of tags. None ever holds an address, a name or another value that was typed.</summary>
internal static class Tags
{
    /// <summary>The kind of failure; OpenTelemetry's own name, absent where nothing failed.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Whose book it is. On activities alone: a measurement of each account would be a time series of each.</summary>
    public const string Account = "contactcore.account";

    /// <summary>What a reader was asked.</summary>
    public const string Question = "contactcore.question";

    /// <summary>Which long run it is.</summary>
    public const string Run = "contactcore.run";

    /// <summary>What became of a row.</summary>
    public const string RowOutcome = "contactcore.row.outcome";

    /// <summary>The kind of a change.</summary>
    public const string ChangeKind = "contactcore.change.kind";

    /// <summary>How many changes a change set has.</summary>
    public const string Changes = "contactcore.changes";

    /// <summary>What came of an attempt to deliver an event.</summary>
    public const string EventOutcome = "contactcore.event.outcome";

    /// <summary>Which attempt to deliver an event it is.</summary>
    public const string EventAttempt = "contactcore.event.attempt";
}

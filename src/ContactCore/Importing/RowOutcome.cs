namespace ContactCore.Importing;

/// <summary>What becomes of a row.</summary>
internal enum RowOutcome
{
    Created,
    Updated,
    Unchanged,
    Skipped,
    Rejected,
}

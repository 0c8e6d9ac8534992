namespace ContactCore.Importing;

/// <summary>What was wrong with a row.</summary>
/// <param name="Line">The line that the row begins on, from 1.</param>
/// <param name="Column">The column's name, or null where it is the row as a whole.</param>
/// <param name="Reason">What is wrong and what is allowed; addresses masked.</param>
/// <param name="IsRejection">Whether the row was rejected; otherwise it was taken with this warning.</param>
public sealed record ImportProblem(long Line, string? Column, string Reason, bool IsRejection);

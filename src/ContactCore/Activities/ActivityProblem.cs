namespace ContactCore.Activities;

/// <summary>Why a report was rejected.</summary>
/// <param name="Position">Which report of the stream, from 1.</param>
/// <param name="Reason">What is wrong and what is allowed; addresses masked.</param>
public sealed record ActivityProblem(long Position, string Reason);

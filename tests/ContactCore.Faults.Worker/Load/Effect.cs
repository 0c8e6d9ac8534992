namespace ContactCore.Faults.Worker.Load;

/// <summary>What an operation came to.</summary>
/// <param name="Result">What was answered: a number of contacts or memberships.</param>
/// <param name="Conflicts">How often another writer was faster, and it was decided again.</param>
public readonly record struct Effect(long Result, long Conflicts = 0);

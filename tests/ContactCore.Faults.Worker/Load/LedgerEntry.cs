namespace ContactCore.Faults.Worker.Load;

/// <summary>One operation as a ledger has it.</summary>
/// <param name="Mark">The operation's own name, which the actor of each history entry carries.</param>
/// <param name="Kind">The operation's kind.</param>
/// <param name="Subject">What it was done to.</param>
public sealed record LedgerEntry(string Mark, string Kind, string Subject)
{
    public Outcome Outcome { get; init; }

    /// <summary>What was answered: a number of contacts or memberships.</summary>
    public long Result { get; init; }

    /// <summary>How often another writer was faster, and the operation was decided again.</summary>
    public long Conflicts { get; init; }

    public long Milliseconds { get; init; }

    public string Account => Marks.AccountOf(Mark);
}

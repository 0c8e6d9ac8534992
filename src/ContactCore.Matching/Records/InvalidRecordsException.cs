namespace ContactCore.Matching;

/// <summary>A row of a table cannot be taken; its message has no value of the row, since messages reach logs.</summary>
public sealed class InvalidRecordsException : Exception
{
    internal InvalidRecordsException(long row, string problem, string allowed)
        : base(FormattableString.Invariant($"row {row} {problem}; allowed: {allowed}")) =>
        (RowNumber, Problem) = (row, problem);

    /// <summary>Which row, from 1.</summary>
    public long RowNumber { get; }

    /// <summary>What is wrong with it, as the end of a sentence.</summary>
    public string Problem { get; }
}

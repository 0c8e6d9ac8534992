namespace ContactCore.Csv;

/// <summary>What is known of one record before the parser sees it.</summary>
/// <param name="Line">The line that the record begins on, or, of one that is not closed, that its quote is on.</param>
/// <param name="Column">The column of the problem, from 1, or 0 for the record as a whole.</param>
/// <param name="Problem">Why the row cannot be taken, or null.</param>
/// <param name="State">What became of the record's text.</param>
internal readonly record struct RecordInfo(long Line, int Column, string? Problem, RecordState State);

/// <summary>What became of a record's text.</summary>
internal enum RecordState
{
    /// <summary>The parser gets it.</summary>
    Kept,

    /// <summary>The parser gets an empty record in its place.</summary>
    Dropped,

    /// <summary>It has no end, and the parser gets an empty record in its place.</summary>
    Unclosed,
}

namespace ContactCore.Csv;

/// <summary>The limits that a record is held to, in bytes of UTF-8.</summary>
internal sealed record RecordLimits(int CellBytes, int RowBytes);

/// <summary>Why a record cannot be taken; nothing is wrong in the default value.</summary>
/// <param name="Text">What is wrong, without any of the record's own text, which may be personal.</param>
/// <param name="Column">The column, from 1, or 0 for the record as a whole.</param>
/// <param name="State">What becomes of the record's text.</param>
internal readonly record struct RecordProblem(string? Text, int Column, RecordState State)
{
    /// <summary>Whether the rest of the record is only looked at for its end.</summary>
    internal bool Drops => State != RecordState.Kept;

    internal static RecordProblem Nul(int column) => new("holds a NUL character", column, RecordState.Kept);

    internal static RecordProblem Undecodable(int column) =>
        new("holds bytes that are no text in the file's encoding", column, RecordState.Kept);

    internal static RecordProblem CellTooLarge(int column, int limit) =>
        new(FormattableString.Invariant($"is a cell of more than {limit:N0} bytes"), column, RecordState.Dropped);

    internal static RecordProblem RowTooLarge(int limit) =>
        new(FormattableString.Invariant($"is a row of more than {limit:N0} bytes"), 0, RecordState.Dropped);

    internal static RecordProblem TextAfterQuote(int column, long opened, long line) => new(
        opened == line
            ? "has text after the closing quote"
            : FormattableString.Invariant(
                $"has text after a quote that opens on line {opened} and closes on line {line}"),
        column,
        RecordState.Dropped);

    internal static RecordProblem Unclosed(int column, long opened) => new(
        FormattableString.Invariant($"a quote opens in column {column} of line {opened} and is never closed")
            + ", so that the rest of the file is one cell",
        column,
        RecordState.Unclosed);
}

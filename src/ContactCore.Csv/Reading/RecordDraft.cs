namespace ContactCore.Csv;

/// <summary>
/// The record that the scanner is at: its text, held to the limits, and the first thing that is wrong with it.
/// </summary>
internal sealed class RecordDraft(RecordLimits limits)
{
    private readonly RecordBuffer _buffer = new();
    private readonly Queue<RecordInfo> _records = new();

    private long _line = 1;
    private int _cellStart;
    private long _cellBytes;
    private bool _hasCells;
    private RecordProblem _problem;

    internal RecordBuffer Ready => _buffer;

    internal Queue<RecordInfo> Records => _records;

    /// <summary>The column that the scanner is in, from 1.</summary>
    internal int Column { get; private set; } = 1;

    /// <summary>Whether nothing of the record was met yet.</summary>
    internal bool IsAtStart => Column == 1 && _cellBytes == 0;

    /// <summary>Takes a line without quotes as a record, where it is within the limits.</summary>
    /// <param name="line">The line; an empty one is no record.</param>
    /// <param name="nextLine">The number of the next one.</param>
    internal bool TryTakeLine(ReadOnlySpan<byte> line, long nextLine)
    {
        if (line.Length > Math.Min(limits.CellBytes, limits.RowBytes))
            return false;
        if (!line.IsEmpty)
            _buffer.Append(line);
        _hasCells = !line.IsEmpty;
        EndRecord(nextLine);
        return true;
    }

    /// <summary>Takes text of a cell.</summary>
    internal void Keep(ReadOnlySpan<byte> bytes)
    {
        _cellBytes += bytes.Length;
        if (_cellBytes > limits.CellBytes)
            Refuse(RecordProblem.CellTooLarge(Column, limits.CellBytes));
        else
            Append(bytes);
    }

    /// <summary>Takes a NUL or a <see cref="Recoder.Mark"/>, which spoil the record.</summary>
    internal void KeepBad(byte bad)
    {
        if (_problem.Text is null)
            _problem = bad == 0 ? RecordProblem.Nul(Column) : RecordProblem.Undecodable(Column);
        Keep(bad == 0 ? "\0"u8 : "\uFFFD"u8);
    }

    /// <summary>Takes the quote that opens a cell, in place of the white space before it.</summary>
    internal void OpenQuote()
    {
        // That white space, and only that, was kept for the case that no quote follows.
        if (!_problem.Drops)
            _buffer.Shorten(_cellStart);
        _cellBytes = 0;
        _hasCells = true;
        Append("\""u8);
    }

    /// <summary>Takes a byte that is a part of the record but of no cell.</summary>
    internal void Append(byte value) => Append([value]);

    internal void Refuse(RecordProblem problem)
    {
        if (_problem.Drops)
            return;
        _problem = problem;
        _buffer.Shorten(0);
    }

    /// <summary>Says that the record, and the file with it, ends inside a quote.</summary>
    internal void EndUnclosed(long quoteLine)
    {
        _problem = RecordProblem.Unclosed(Column, quoteLine);
        _line = quoteLine;
        EndRecord(quoteLine);
    }

    internal void EndCell(byte delimiter)
    {
        Append(delimiter);
        _hasCells = true;
        Column++;
        _cellBytes = 0;
        _cellStart = _buffer.Pending;
    }

    internal void EndRecord(long nextLine)
    {
        // A line with nothing on it is no record. Text that was dropped, and a quoted empty cell, are something.
        if (_hasCells || _cellBytes > 0 || _problem.Drops)
        {
            if (_problem.Drops)
            {
                // The parser must return one record for each that is queued.
                _buffer.Shorten(0);
                _buffer.Append("\"\""u8);
            }

            _buffer.EndRecord();
            _records.Enqueue(new RecordInfo(_line, _problem.Column, _problem.Text, _problem.State));
        }

        _line = nextLine;
        (Column, _cellStart, _cellBytes, _hasCells, _problem) = (1, 0, 0, false, default);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_problem.Drops)
            return;
        if (_buffer.Pending + (long)bytes.Length > limits.RowBytes)
            Refuse(RecordProblem.RowTooLarge(limits.RowBytes));
        else
            _buffer.Append(bytes);
    }
}

using System.Buffers;

namespace ContactCore.Csv;

/// <summary>
/// Walks over marked UTF-8 and lets the parser see only records that it can read safely: closed, within the limits, and
/// each one counted, so that a bad row can be named and left out without losing the next. It finds where records end;
/// what their cells are is the parser's.
/// </summary>
/// <remarks>
/// Two things are straightened on the way: white space between a separator and a quoted cell is left out on both
/// sides, and so is a byte order mark before a row, which joining two files leaves.
/// </remarks>
internal sealed class RecordScanner
{
    private const byte Quote = (byte)'"', Cr = (byte)'\r', Lf = (byte)'\n';

    private readonly byte _delimiter;
    private readonly RecordLimits _limits;
    private readonly SearchValues<byte> _bareStops;
    private readonly SearchValues<byte> _quotedStops = SearchValues.Create([Quote, Cr, Lf, 0, Recoder.Mark]);
    private readonly RecordBuffer _buffer = new();
    private readonly Queue<RecordInfo> _records = new();

    private Place _place = Place.CellStart;
    private bool _afterCr;
    private long _line = 1;
    private long _recordLine = 1;
    private long _quoteLine;
    private int _column = 1;
    private int _cellStart;
    private long _cellBytes;
    private bool _hasCells;
    private RecordProblem _problem;

    internal RecordScanner(char delimiter, RecordLimits limits)
    {
        _delimiter = (byte)delimiter;
        _limits = limits;
        _bareStops = SearchValues.Create([_delimiter, Cr, Lf, 0, Recoder.Mark]);
    }

    private enum Place
    {
        CellStart,
        Bare,
        Quoted,
        AfterQuote,
        Closed,
        Tail,
    }

    internal RecordBuffer Ready => _buffer;

    /// <summary>The records whose text was handed on, in order; the reader takes one for each that it parses.</summary>
    internal Queue<RecordInfo> Records => _records;

    /// <summary>The lines that begin with a byte order mark: how many and the first.</summary>
    internal (long Count, long FirstLine) InnerMarks { get; private set; }

    internal void Scan(ReadOnlySpan<byte> input)
    {
        while (!input.IsEmpty)
        {
            bool secondHalf = _afterCr && input[0] == Lf;
            _afterCr = false;
            if (secondHalf)
            {
                if (_place == Place.Quoted)
                    Keep(input[..1]);
                input = input[1..];
                continue;
            }

            int taken = _place switch
            {
                Place.CellStart => AtCellStart(input),
                Place.Quoted => InQuotes(input),
                Place.AfterQuote => AfterQuote(input[0]),
                Place.Closed => Closed(input[0]),
                _ => InText(input),
            };
            input = input[taken..];
        }
    }

    /// <summary>Says that the file ends here.</summary>
    internal void End()
    {
        if (_place == Place.Quoted)
        {
            _problem = RecordProblem.Unclosed(_column, _quoteLine);
            _recordLine = _quoteLine;
        }

        EndRecord();
    }

    private int AtCellStart(ReadOnlySpan<byte> input)
    {
        byte first = input[0];
        if (first == Quote)
        {
            // The white space before it, and only that, was kept for the case that no quote follows.
            if (!_problem.Drops)
                _buffer.Shorten(_cellStart);
            _cellBytes = 0;
            _quoteLine = _line;
            _hasCells = true;
            Append(first);
            _place = Place.Quoted;
            return 1;
        }

        if (IsBlank(first))
        {
            Keep(input[..1]);
            return 1;
        }

        if (_column == 1 && _cellBytes == 0 && input.StartsWith("\uFEFF"u8))
        {
            InnerMarks = (InnerMarks.Count + 1, InnerMarks.Count == 0 ? _line : InnerMarks.FirstLine);
            return 3;
        }

        _place = Place.Bare;
        return 0;
    }

    private int InText(ReadOnlySpan<byte> input)
    {
        int stop = input.IndexOfAny(_bareStops);
        int run = stop < 0 ? input.Length : stop;
        Keep(input[..run]);
        return stop < 0 ? run : run + AtStop(input[stop]);
    }

    private int AtStop(byte stop)
    {
        if (stop == _delimiter)
            EndCell();
        else if (stop is Cr or Lf)
            EndLine(stop);
        else
            KeepBad(stop);
        return 1;
    }

    private int InQuotes(ReadOnlySpan<byte> input)
    {
        int stop = input.IndexOfAny(_quotedStops);
        int run = stop < 0 ? input.Length : stop;
        Keep(input[..run]);
        if (stop < 0)
            return run;
        byte b = input[stop];
        if (b == Quote)
        {
            Append(b);
            _place = Place.AfterQuote;
        }
        else if (b is Cr or Lf)
        {
            Keep(input.Slice(stop, 1));
            CountLine(b);
        }
        else
        {
            KeepBad(b);
        }

        return run + 1;
    }

    private int AfterQuote(byte next)
    {
        if (next == Quote)
        {
            Keep([next]);
            _place = Place.Quoted;
            return 1;
        }

        _place = Place.Closed;
        return 0;
    }

    private int Closed(byte next)
    {
        if (next == _delimiter || next is Cr or Lf)
            return AtStop(next);
        if (IsBlank(next))
            return 1;
        Refuse(RecordProblem.TextAfterQuote(_column, _quoteLine, _line));
        _place = Place.Tail;
        return 0;
    }

    private bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' && b != _delimiter;

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        _cellBytes += bytes.Length;
        if (_cellBytes > _limits.CellBytes)
            Refuse(RecordProblem.CellTooLarge(_column, _limits.CellBytes));
        else
            Append(bytes);
    }

    private void KeepBad(byte bad)
    {
        if (_problem.Text is null)
            _problem = bad == 0 ? RecordProblem.Nul(_column) : RecordProblem.Undecodable(_column);
        Keep(bad == 0 ? "\0"u8 : "\uFFFD"u8);
    }

    private void Append(byte value) => Append([value]);

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_problem.Drops)
            return;
        if (_buffer.Pending + (long)bytes.Length > _limits.RowBytes)
            Refuse(RecordProblem.RowTooLarge(_limits.RowBytes));
        else
            _buffer.Append(bytes);
    }

    private void Refuse(RecordProblem problem)
    {
        if (_problem.Drops)
            return;
        _problem = problem;
        _buffer.Shorten(0);
    }

    private void EndCell()
    {
        Append(_delimiter);
        _hasCells = true;
        _column++;
        _cellBytes = 0;
        _cellStart = _buffer.Pending;
        _place = Place.CellStart;
    }

    private void EndLine(byte end)
    {
        CountLine(end);
        EndRecord();
    }

    private void CountLine(byte end)
    {
        _afterCr = end == Cr;
        _line++;
    }

    private void EndRecord()
    {
        // A line with nothing on it is no record. Text that was dropped, and a quoted empty cell, are something.
        if (_hasCells || _cellBytes > 0 || _problem.Drops)
        {
            if (_problem.State != RecordState.Kept)
            {
                // The parser must return one record for each that is queued.
                _buffer.Shorten(0);
                _buffer.Append("\"\""u8);
            }

            _buffer.EndRecord();
            _records.Enqueue(new RecordInfo(_recordLine, _problem.Column, _problem.Text, _problem.State));
        }

        _place = Place.CellStart;
        _recordLine = _line;
        (_column, _cellStart, _cellBytes, _hasCells, _problem) = (1, 0, 0, false, default);
    }
}

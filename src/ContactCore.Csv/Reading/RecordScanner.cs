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
    private readonly RecordDraft _draft;
    private readonly SearchValues<byte> _bareStops;
    private readonly SearchValues<byte> _quotedStops = SearchValues.Create([Quote, Cr, Lf, 0, Recoder.Mark]);

    // Without these a line is a record as it stands. The last one begins a byte order mark.
    private readonly SearchValues<byte> _notPlain = SearchValues.Create([Quote, 0, Recoder.Mark, 0xEF]);

    private Place _place = Place.CellStart;
    private bool _afterCr;
    private long _line = 1;
    private long _quoteLine;

    internal RecordScanner(char delimiter, RecordLimits limits)
    {
        _delimiter = (byte)delimiter;
        _draft = new RecordDraft(limits);
        _bareStops = SearchValues.Create([_delimiter, Cr, Lf, 0, Recoder.Mark]);
    }

    private enum Place
    {
        /// <summary>Before a cell's first character that is not blank.</summary>
        CellStart,

        /// <summary>In a cell without quotes, or in the rest of one after its quotes, which is refused.</summary>
        Bare,

        /// <summary>Between quotes.</summary>
        Quoted,

        /// <summary>Behind a quote that closes, or is the first of two.</summary>
        AfterQuote,

        /// <summary>Behind the quote that closes.</summary>
        Closed,
    }

    /// <summary>The records' text, which the parser reads.</summary>
    internal RecordBuffer Ready => _draft.Ready;

    /// <summary>The records whose text was handed on, in order; the reader takes one for each that it parses.</summary>
    internal Queue<RecordInfo> Records => _draft.Records;

    /// <summary>The lines that begin with a byte order mark: how many and the first.</summary>
    internal (long Count, long FirstLine) InnerMarks { get; private set; }

    internal void Scan(ReadOnlySpan<byte> input)
    {
        while (!input.IsEmpty)
        {
            int taken = _afterCr && input[0] == Lf ? SecondHalf(input) : _place switch
            {
                Place.CellStart => _draft.IsAtStart ? AtRecordStart(input) : AtCellStart(input),
                Place.Quoted => InQuotes(input),
                Place.AfterQuote => AfterQuote(input),
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
            _draft.EndUnclosed(_quoteLine);
        else
            _draft.EndRecord(_line);
    }

    // The line was counted, and ended where it ends a row, at the CR.
    private int SecondHalf(ReadOnlySpan<byte> input)
    {
        _afterCr = false;
        if (_place == Place.Quoted)
            _draft.Keep(input[..1]);
        return 1;
    }

    // Nearly all lines of nearly all files are plain: they are taken whole, and their cells left to the parser.
    private int AtRecordStart(ReadOnlySpan<byte> input)
    {
        int special = input.IndexOfAny(_notPlain);
        ReadOnlySpan<byte> plain = special < 0 ? input : input[..special];
        int taken = 0;
        while (plain[taken..].IndexOfAny(Cr, Lf) is >= 0 and int length && _draft.TryTakeLine(plain.Slice(taken, length), _line + 1))
        {
            taken += length;
            CountLine(plain[taken++]);
            if (_afterCr && taken < plain.Length && plain[taken] == Lf)
                taken += SecondHalf(plain[taken..]);
        }

        return taken > 0 ? taken : AtCellStart(input);
    }

    private int AtCellStart(ReadOnlySpan<byte> input)
    {
        _afterCr = false;
        byte first = input[0];
        if (first == Quote)
        {
            _draft.OpenQuote();
            _quoteLine = _line;
            _place = Place.Quoted;
            return 1;
        }

        if (IsBlank(first))
        {
            _draft.Keep(input[..1]);
            return 1;
        }

        if (_draft.IsAtStart && input.StartsWith("\uFEFF"u8))
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
        _draft.Keep(input[..run]);
        if (stop < 0)
            return run;
        if (!EndsCell(input[stop]))
            _draft.KeepBad(input[stop]);
        return run + 1;
    }

    private int InQuotes(ReadOnlySpan<byte> input)
    {
        _afterCr = false;
        int stop = input.IndexOfAny(_quotedStops);
        int run = stop < 0 ? input.Length : stop;
        _draft.Keep(input[..run]);
        if (stop < 0)
            return run;
        byte b = input[stop];
        if (b == Quote)
        {
            _draft.Append(b);
            _place = Place.AfterQuote;
        }
        else if (b is Cr or Lf)
        {
            _draft.Keep(input.Slice(stop, 1));
            CountLine(b);
        }
        else
        {
            _draft.KeepBad(b);
        }

        return run + 1;
    }

    private int AfterQuote(ReadOnlySpan<byte> input)
    {
        if (input[0] != Quote)
        {
            _place = Place.Closed;
            return 0;
        }

        _draft.Keep(input[..1]);
        _place = Place.Quoted;
        return 1;
    }

    private int Closed(byte next)
    {
        if (EndsCell(next) || IsBlank(next))
            return 1;
        _draft.Refuse(RecordProblem.TextAfterQuote(_draft.Column, _quoteLine, _line));
        _place = Place.Bare;
        return 0;
    }

    private bool EndsCell(byte b)
    {
        if (b == _delimiter)
        {
            _draft.EndCell(b);
        }
        else if (b is Cr or Lf)
        {
            CountLine(b);
            _draft.EndRecord(_line);
        }
        else
        {
            return false;
        }

        _place = Place.CellStart;
        return true;
    }

    private void CountLine(byte end)
    {
        _afterCr = end == Cr;
        _line++;
    }

    private bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' && b != _delimiter;
}

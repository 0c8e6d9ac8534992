using System.Text;
using CsvHelper;
using ContactCore.Importing;

namespace ContactCore.Csv;

/// <summary>
/// The records of a file one after the other, as CsvHelper parses them, each with what the scanner knows of it.
/// </summary>
internal sealed class CsvRecords : IAsyncDisposable
{
    private readonly string _name;
    private readonly Utf8Input _input;
    private readonly RecordScanner _scanner;
    private readonly CsvReader _parser;
    private readonly char _delimiter;
    private char[] _cell = new char[256];

    private CsvRecords(string name, Utf8Input input, char delimiter, ReadOnlyMemory<byte> first, ReadPlan plan)
    {
        (_name, _input, _delimiter) = (name, input, delimiter);
        _scanner = new RecordScanner(delimiter, plan.Limits);
        _parser = CsvReader.Create(
            new RecordStream(input, _scanner, first),
            new CsvReaderOptions { Separator = delimiter, HasHeader = false, DetectSeparatorHint = false },
            leaveOpen: false);
    }

    /// <summary>What the scanner knows of the current record.</summary>
    internal RecordInfo Info { get; private set; }

    /// <summary>What was found out about the file so far.</summary>
    internal IReadOnlyList<string> Remarks =>
        _scanner.InnerMarks is { Count: > 0 } marks
            ? [_input.Remark, DelimiterRemark, MarksRemark(marks.Count, marks.FirstLine)]
            : [_input.Remark, DelimiterRemark];

    private string DelimiterRemark => $"cells are separated by {Separators.Name(_delimiter)}";

    internal static async ValueTask<CsvRecords> OpenAsync(
        string name, Utf8Input input, ReadPlan plan, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> first;
        try
        {
            first = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw Unreadable(name, null, e);
        }

        if (SeparatorLine.TryRead(first.Span, out char hinted, out int length))
            return new CsvRecords(name, input, plan.Delimiter ?? hinted, first[length..], plan);
        return new CsvRecords(name, input, plan.Delimiter ?? DelimiterFinder.Find(first.Span), first, plan);
    }

    internal async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!await _parser.ReadAsync(cancellationToken).ConfigureAwait(false))
                return false;
        }
        catch (IOException e)
        {
            throw Unreadable(_name, Info.Line == 0 ? null : Info.Line, e);
        }

        Info = _scanner.Records.Dequeue();
        return Info.State != RecordState.Unclosed
            ? true
            : throw new RowSourceException(_name, Info.Problem!, "a closing quote for each opening one", Info.Line);
    }

    /// <summary>How many cells the current record has.</summary>
    internal int Count => _parser.FieldCount;

    /// <summary>A cell of the current record, valid until the next cell is asked for.</summary>
    internal ReadOnlySpan<char> Cell(int place)
    {
        ReadOnlySpan<byte> cell = _parser.GetSpan(place);
        if (_cell.Length < cell.Length)
            _cell = new char[Math.Max(cell.Length, 2 * _cell.Length)];
        return FormulaGuard.Decode(_cell.AsSpan(0, Encoding.UTF8.GetChars(cell, _cell)));
    }

    internal string[] Cells(Func<string, string> finish)
    {
        var cells = new string[_parser.FieldCount];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = finish(FormulaGuard.Decode(_parser.GetString(i)));
        return cells;
    }

    public ValueTask DisposeAsync()
    {
        _parser.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string MarksRemark(long count, long first) => FormattableString.Invariant(
        $"byte order marks inside the data were left out: {count}, the first on line {first}");

    private static RowSourceException Unreadable(string name, long? after, IOException e) => new(
        name,
        after is null ? "cannot be read" : "cannot be read further after this line",
        "a file that can be read to its end",
        after,
        e);
}

using System.Runtime.CompilerServices;
using ContactCore.Csv;
using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Reporting;

namespace ContactCore.Cli.Reports;

/// <summary>A CSV file of reports: rows that are none are counted here, the others go on, and each has its line.</summary>
internal sealed class ReportFile<TReport>(string file, IReadOnlyList<string> required, Func<ReportRow, TReport> parse)
{
    private const int MostShown = 10;

    private readonly List<long> _lines = [];
    private readonly List<(long Line, string Reason)> _unread = [];
    private long _unreadCount;

    /// <summary>The rows that are reports.</summary>
    public async IAsyncEnumerable<TReport> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using RowReader reader = await CsvFile.Read(file).OpenAsync(cancellationToken);
        ReportColumns columns = new(reader.Header);
        columns.Require(required);
        long number = 0;
        await foreach (Row row in reader.ReadAsync(cancellationToken))
        {
            if (row.Problem is null && row.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (Parsed(row, columns, number++) is not { } report)
                continue;
            _lines.Add(row.Line);
            yield return report;
        }
    }

    /// <summary>How many rows were rejected, of the file and by the library.</summary>
    public long Rejected(ReportOutcome outcome) => _unreadCount + outcome.Rejected;

    /// <summary>The first rejections by line.</summary>
    public IEnumerable<string> Problems(ReportOutcome outcome) => _unread
        .Concat(outcome.Rejections.Select(rejection => (Line: _lines[(int)rejection.Position - 1], rejection.Reason)))
        .OrderBy(problem => problem.Line)
        .Take(MostShown)
        .Select(problem => $"line {problem.Line}: {problem.Reason}");

    private TReport? Parsed(Row row, ReportColumns columns, long number)
    {
        string reason;
        try
        {
            if (row.Problem is null)
                return parse(new ReportRow(row, columns, number));
            reason = row.Problem;
        }
        catch (InvalidValueException e)
        {
            reason = e.Message;
        }

        _unreadCount++;
        if (_unread.Count < MostShown)
            _unread.Add((row.Line, reason));
        return default;
    }
}

using System.Runtime.CompilerServices;
using ContactCore.Activities;
using ContactCore.Errors;
using ContactCore.Importing;

namespace ContactCore.Cli.Activities;

/// <summary>
/// The reports of a file, read as they are asked for; rows that are none are counted, and every rejection is told with
/// the line that it is of.
/// </summary>
internal sealed class ActivityFile(RowSource source) : IProgress<ActivityOutcome>
{
    private const int MostProblems = 10;

    private readonly List<long> _lines = [];
    private readonly List<string> _problems = [];
    private long _told;
    private int _rejectedByBook;

    /// <summary>Rows that are no reports.</summary>
    public long Unreadable { get; private set; }

    /// <summary>What stands.</summary>
    public ActivityOutcome Outcome { get; private set; } = new();

    /// <summary>The first rejections, each with its line.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Told how many rows were read.</summary>
    public IProgress<long>? Rows { get; init; }

    public async IAsyncEnumerable<NewActivity> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using RowReader reader = await source.OpenAsync(cancellationToken);
        ActivityColumns columns = new(source.Name, reader.Header);
        await foreach (Row row in reader.ReadAsync(cancellationToken))
        {
            if (row.Problem is null && row.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (TryRead(columns, row) is not { } report)
                continue;
            _lines.Add(row.Line);
            yield return report;
        }
    }

    // The lines of the reports since the batch before are all that is held.
    public void Report(ActivityOutcome value)
    {
        foreach (ActivityProblem problem in value.Problems.Skip(_rejectedByBook))
            Tell(_lines[(int)(problem.Position - _told - 1)], problem.Reason);
        _rejectedByBook = value.Problems.Count;
        _told = value.Reports;
        _lines.Clear();
        Outcome = value;
        Rows?.Report(value.Reports + Unreadable);
    }

    private NewActivity? TryRead(ActivityColumns columns, Row row)
    {
        try
        {
            if (row.Problem is null)
                return columns.Read(row);
            Tell(row.Line, row.Problem);
        }
        catch (InvalidValueException e)
        {
            Tell(row.Line, e.Message);
        }

        Unreadable++;
        return null;
    }

    private void Tell(long line, string reason)
    {
        if (_problems.Count < MostProblems)
            _problems.Add($"line {line}: {reason}");
    }
}

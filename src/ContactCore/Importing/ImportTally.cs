namespace ContactCore.Importing;

/// <summary>Counts a run; a batch's numbers are added when the batch stands.</summary>
internal sealed class ImportTally(string source)
{
    private const int MostProblems = 1000;

    private readonly List<ImportProblem> _problems = [];

    public ImportReport Report { get; private set; } = new() { Source = source };

    public void Describe(IReadOnlyList<string> ignoredColumns, IReadOnlyList<string> remarks) =>
        Report = Report with { IgnoredColumns = ignoredColumns, Remarks = remarks };

    public void Add(RowOutcome outcome, ImportRow row)
    {
        if (row.IsErased)
            Report = Report with { Erased = Report.Erased + 1 };
        Report = outcome switch
        {
            RowOutcome.Created => Report with { Created = Report.Created + 1 },
            RowOutcome.Updated => Report with { Updated = Report.Updated + 1 },
            RowOutcome.Unchanged => Report with { Unchanged = Report.Unchanged + 1 },
            RowOutcome.Skipped => Report with { Skipped = Report.Skipped + 1 },
            _ => Report with { Rejected = Report.Rejected + 1 },
        };
        foreach (ImportProblem problem in row.Problems)
        {
            if (!problem.IsRejection)
                Report = Report with { Warnings = Report.Warnings + 1 };
            if (_problems.Count < MostProblems)
                _problems.Add(problem);
        }
    }

    public void AddBatch() => Report = Report with { Batches = Report.Batches + 1, Problems = [.. _problems] };

    public ImportReport Finished() => Report with { Problems = [.. _problems] };
}

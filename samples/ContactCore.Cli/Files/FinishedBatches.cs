using ContactCore.Importing;

namespace ContactCore.Cli.Files;

/// <summary>Hands on how many rows were read, and remembers what stands should the import be stopped.</summary>
/// <param name="what">What is being done, such as "import".</param>
/// <param name="rows">Told how many rows were read.</param>
internal sealed class FinishedBatches(string what, IProgress<long> rows) : IProgress<ImportReport>
{
    private ImportReport? _last;

    public void Report(ImportReport value)
    {
        _last = value;
        rows.Report(value.Rows);
    }

    public override string ToString() =>
        $"of the {what} {_last?.Batches ?? 0} whole batches stand: {_last?.Created ?? 0} created, {_last?.Updated ?? 0} updated";
}

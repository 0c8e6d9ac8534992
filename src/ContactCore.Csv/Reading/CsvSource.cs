using ContactCore.Importing;

namespace ContactCore.Csv;

/// <summary>A CSV file or stream as a source of rows.</summary>
internal sealed class CsvSource(string name, CsvInput input, ReadPlan plan) : RowSource
{
    private const string AllowedFile = "a header with the columns' names and rows below it";

    public override string Name => name;

    public override async ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => await OpenRowsAsync(cancellationToken).ConfigureAwait(false);

    internal async ValueTask<CsvRowReader> OpenRowsAsync(CancellationToken cancellationToken)
    {
        Stream stream = input.Open(name);
        CsvRecords? records = null;
        try
        {
            var utf8 = new Utf8Input(stream, plan);
            records = await CsvRecords.OpenAsync(name, utf8, plan, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<string> header = await ReadHeaderAsync(records, cancellationToken).ConfigureAwait(false);
            return new CsvRowReader(header, records, plan.FillShortRows, () => input.CloseAsync(stream));
        }
        catch
        {
            if (records is not null)
                await records.DisposeAsync().ConfigureAwait(false);
            await input.CloseAsync(stream).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<IReadOnlyList<string>> ReadHeaderAsync(
        CsvRecords records, CancellationToken cancellationToken)
    {
        if (!await records.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            throw new RowSourceException(name, "has nothing in it", AllowedFile);
        RecordInfo info = records.Info;
        if (info.Problem is { } problem)
            throw new RowSourceException(name, $"the header {problem}", AllowedFile, info.Line);
        string[] header = records.Cells(cell => cell.Trim());
        return Array.Exists(header, cell => cell.Length > 0)
            ? header
            : throw new RowSourceException(name, "the header names no column", AllowedFile, info.Line);
    }
}

using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Importing;

namespace ContactCore.Cli.Seeding;

/// <summary>A CSV file of the contacts of a plan, for whoever wants them without a base.</summary>
internal static class SeedFile
{
    public static async Task<long> WriteAsync(
        string file, SeedPlan plan, IProgress<long> progress, CancellationToken cancellationToken)
    {
        await using RowReader rows = await new SeededContacts(plan).OpenAsync(cancellationToken);
        await using RowSink sink = CsvFile.Write(file);
        await sink.WriteAsync(rows.Header, cancellationToken);
        long written = 0;
        await foreach (Row row in rows.ReadAsync(cancellationToken))
        {
            await sink.WriteAsync(row.Cells, cancellationToken);
            if (++written % SeedBlock.Size == 0)
                progress.Report(written);
        }

        await sink.CompleteAsync(cancellationToken);
        return written;
    }
}

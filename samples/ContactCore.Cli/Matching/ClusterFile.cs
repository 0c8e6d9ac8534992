using System.Globalization;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Groups as a file: cluster, id.</summary>
internal static class ClusterFile
{
    /// <summary>Counts groups, and writes them where a file is wanted.</summary>
    public static async Task<long> WriteAsync(string? path, RecordTable table, IReadOnlyList<IReadOnlyList<int>> clusters, CancellationToken cancellationToken)
    {
        if (path is null)
            return clusters.Count;
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["cluster", "id"], cancellationToken);
        for (int cluster = 0; cluster < clusters.Count; cluster++)
        {
            string number = (cluster + 1).ToString(CultureInfo.InvariantCulture);
            foreach (int record in clusters[cluster])
                await sink.WriteAsync([number, table.IdOf(record)], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return clusters.Count;
    }
}

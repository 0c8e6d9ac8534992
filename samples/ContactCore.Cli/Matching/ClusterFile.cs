using System.Globalization;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Groups as a file: cluster, id.</summary>
internal static class ClusterFile
{
    /// <summary>Counts groups, and writes them where a file is wanted.</summary>
    public static Task<long> WriteAsync(string? path, RecordTable table, IReadOnlyList<IReadOnlyList<int>> clusters, CancellationToken cancellationToken) =>
        WriteAsync(path, clusters.Select(cluster => cluster.Select(table.IdOf)), cancellationToken);

    /// <summary>The same by IDs.</summary>
    public static async Task<long> WriteAsync(string? path, IEnumerable<IEnumerable<string>> clusters, CancellationToken cancellationToken)
    {
        if (path is null)
            return clusters.LongCount();
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["cluster", "id"], cancellationToken);
        long count = 0;
        foreach (IEnumerable<string> cluster in clusters)
        {
            string number = (++count).ToString(CultureInfo.InvariantCulture);
            foreach (string id in cluster)
                await sink.WriteAsync([number, id], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return count;
    }
}

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
    public static Task<long> WriteAsync(string? path, IEnumerable<IEnumerable<string>> clusters, CancellationToken cancellationToken) => path is null
        ? Task.FromResult(clusters.LongCount())
        : WriteAsync(path, clusters.Select((ids, place) => ((place + 1).ToString(CultureInfo.InvariantCulture), ids)), cancellationToken);

    /// <summary>Writes groups, each with what it is called by, and counts them.</summary>
    public static async Task<long> WriteAsync(string path, IEnumerable<(string Name, IEnumerable<string> Ids)> clusters, CancellationToken cancellationToken)
    {
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["cluster", "id"], cancellationToken);
        long count = 0;
        foreach ((string name, IEnumerable<string> ids) in clusters)
        {
            count++;
            foreach (string id in ids)
                await sink.WriteAsync([name, id], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return count;
    }
}

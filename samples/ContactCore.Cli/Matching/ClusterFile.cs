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
        if (path is not null)
        {
            await WriteAsync(
                path,
                clusters.Select((cluster, place) => ((place + 1).ToString(CultureInfo.InvariantCulture), cluster.Select(table.IdOf))),
                cancellationToken);
        }

        return clusters.Count;
    }

    /// <summary>Writes groups, each with what it is called by.</summary>
    public static async Task WriteAsync(string path, IEnumerable<(string Name, IEnumerable<string> Ids)> clusters, CancellationToken cancellationToken)
    {
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["cluster", "id"], cancellationToken);
        foreach ((string name, IEnumerable<string> ids) in clusters)
        {
            foreach (string id in ids)
                await sink.WriteAsync([name, id], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
    }
}

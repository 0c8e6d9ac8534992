using System.Globalization;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Pairs as a file: left, right, probability.</summary>
internal static class PairFile
{
    /// <summary>Counts pairs, and writes them where a file is wanted.</summary>
    public static Task<long> WriteAsync(string? path, RecordTable table, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken) =>
        WriteAsync(path, table, table, pairs, cancellationToken);

    /// <summary>The same of pairs across two tables.</summary>
    public static async Task<long> WriteAsync(string? path, RecordTable left, RecordTable right, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken)
    {
        if (path is null)
            return pairs.LongCount();
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["left", "right", "probability"], cancellationToken);
        long count = 0;
        foreach (MatchedPair pair in pairs)
        {
            count++;
            await sink.WriteAsync(
                [left.IdOf(pair.Left), right.IdOf(pair.Right), pair.Probability.ToString("0.######", CultureInfo.InvariantCulture)], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return count;
    }
}

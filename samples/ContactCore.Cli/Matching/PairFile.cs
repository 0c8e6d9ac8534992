using System.Globalization;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Pairs as a file: left, right, probability.</summary>
internal static class PairFile
{
    /// <summary>How many pairs groups have, which are too many to be made where nobody wants them: each group of n has n(n-1)/2.</summary>
    /// <param name="groups">How many members each group has.</param>
    public static long CountIn(IEnumerable<int> groups) => groups.Sum(members => (long)members * (members - 1) / 2);

    /// <summary>Writes pairs of one table, and counts them.</summary>
    public static Task<long> WriteAsync(string path, RecordTable table, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken) =>
        WriteAsync(path, table, table, pairs, cancellationToken);

    /// <summary>Counts pairs across two tables, and writes them where a file is wanted.</summary>
    public static Task<long> WriteAsync(string? path, RecordTable left, RecordTable right, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken) =>
        path is null
            ? Task.FromResult(pairs.LongCount())
            : WriteAsync(path, pairs.Select(pair => (left.IdOf(pair.Left), right.IdOf(pair.Right), pair.Probability)), cancellationToken);

    /// <summary>Writes pairs, and counts them.</summary>
    public static async Task<long> WriteAsync(string path, IEnumerable<(string Left, string Right, double Probability)> pairs, CancellationToken cancellationToken)
    {
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["left", "right", "probability"], cancellationToken);
        long count = 0;
        foreach ((string left, string right, double probability) in pairs)
        {
            count++;
            await sink.WriteAsync([left, right, probability.ToString("0.######", CultureInfo.InvariantCulture)], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return count;
    }
}

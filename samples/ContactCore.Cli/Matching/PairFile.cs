using System.Globalization;
using ContactCore.Cli.Running;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary>Pairs as a file: left, right, probability.</summary>
internal static class PairFile
{
    // A gigabyte and more, which nobody reads.
    private const long Most = 50_000_000;

    /// <summary>How many pairs groups have, which are too many to be made where nobody wants them: each group of n has n(n-1)/2.</summary>
    /// <param name="groups">How many members each group has.</param>
    public static long CountIn(IEnumerable<int> groups) => groups.Sum(members => (long)members * (members - 1) / 2);

    /// <summary>Writes pairs of one table.</summary>
    /// <exception cref="RefusedException">They are too many.</exception>
    public static Task WriteAsync(string path, long count, RecordTable table, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken) =>
        WriteAsync(path, count, pairs.Select(pair => (table.IdOf(pair.Left), table.IdOf(pair.Right), pair.Probability)), cancellationToken);

    /// <summary>Counts pairs across two tables, and writes them where a file is wanted.</summary>
    public static Task<long> WriteAsync(string? path, RecordTable left, RecordTable right, IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken) =>
        path is null
            ? Task.FromResult(pairs.LongCount())
            : WriteAsync(path, pairs.Select(pair => (left.IdOf(pair.Left), right.IdOf(pair.Right), pair.Probability)), cancellationToken);

    /// <summary>Writes pairs whose number is known.</summary>
    /// <exception cref="RefusedException">They are too many.</exception>
    public static Task WriteAsync(string path, long count, IEnumerable<(string Left, string Right, double Probability)> pairs, CancellationToken cancellationToken)
    {
        RequireFew(count);
        return WriteAsync(path, pairs, cancellationToken);
    }

    private static async Task<long> WriteAsync(string path, IEnumerable<(string Left, string Right, double Probability)> pairs, CancellationToken cancellationToken)
    {
        await using RowSink sink = CsvFile.Write(path);
        await sink.WriteAsync(["left", "right", "probability"], cancellationToken);
        long count = 0;
        foreach ((string left, string right, double probability) in pairs)
        {
            RequireFew(++count);
            await sink.WriteAsync([left, right, probability.ToString("0.######", CultureInfo.InvariantCulture)], cancellationToken);
        }

        await sink.CompleteAsync(cancellationToken);
        return count;
    }

    private static void RequireFew(long count)
    {
        if (count > Most)
        {
            throw new RefusedException(string.Create(
                CultureInfo.InvariantCulture,
                $"--pairs: there are {count:N0} or more, too many for a file; allowed: up to {Most:N0}, a higher --threshold, or --clusters, which has the groups that they are of"));
        }
    }
}

using System.Collections.Concurrent;

namespace ContactCore.Matching.Records;

/// <summary>Work whose pieces differ much in size: a thread that is done takes the next, the largest first.</summary>
internal static class OneByOne
{
    /// <summary>Does all.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="size">How large a piece is.</param>
    /// <param name="options">How many threads may work.</param>
    /// <param name="work">Does a piece.</param>
    public static void Do<T>(IEnumerable<T> pieces, Func<T, long> size, ParallelOptions options, Action<T> work) => Parallel.ForEach(
        Partitioner.Create(pieces.OrderByDescending(size), EnumerablePartitionerOptions.NoBuffering), options, work);
}

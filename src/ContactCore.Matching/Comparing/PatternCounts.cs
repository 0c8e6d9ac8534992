using System.Runtime.InteropServices;

namespace ContactCore.Matching.Comparing;

/// <summary>How many pairs have each pattern: a few thousand patterns stand for millions of pairs, and EM runs over them.</summary>
internal sealed class PatternCounts
{
    private readonly Dictionary<ulong, long> _counts = [];

    public long Pairs { get; private set; }

    public void Add(ulong pattern, long times = 1)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, pattern, out _) += times;
        Pairs += times;
    }

    /// <summary>Takes a pair out that was added before.</summary>
    public void Remove(ulong pattern)
    {
        ref long count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, pattern);
        if (--count == 0)
            _counts.Remove(pattern);
        Pairs--;
    }

    public void Add(PatternCounts others)
    {
        foreach ((ulong pattern, long count) in others._counts)
            Add(pattern, count);
    }

    /// <summary>In the order of the patterns, so that sums of them are the same whatever came first.</summary>
    public (ulong Pattern, long Count)[] Ordered() => [.. _counts.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}

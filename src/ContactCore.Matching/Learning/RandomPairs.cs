using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Pairs drawn at random, of which nearly none are matches: how often values agree by chance. All pairs of a small table.
/// They are drawn by places in the order of IDs, so that the order of the records changes nothing.
/// </summary>
internal static class RandomPairs
{
    private const int Drawn = 1_000_000;
    private const ulong Seed = 0x9E3779B97F4A7C15;

    public static PatternCounts Count(int[] order, Func<int, int, ulong> compare, CancellationToken cancellationToken)
    {
        PatternCounts counts = new();
        long all = (long)order.Length * (order.Length - 1) / 2;
        if (all <= Drawn)
        {
            for (int i = 0; i < order.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int j = i + 1; j < order.Length; j++)
                    counts.Add(compare(order[i], order[j]));
            }

            return counts;
        }

        ulong state = Seed;
        for (int drawn = 0; drawn < Drawn; drawn++)
        {
            int left = Next(ref state, order.Length);
            int right = Next(ref state, order.Length - 1);
            counts.Add(compare(order[left], order[right >= left ? right + 1 : right]));
        }

        return counts;
    }

    // SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine and version.
    private static int Next(ref ulong state, int below)
    {
        state += Seed;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)(((UInt128)mixed * (ulong)below) >> 64);
    }
}

namespace ContactCore.Matching.Blocking;

/// <summary>Equal keys that stand side by side.</summary>
internal static class Runs
{
    /// <summary>The place behind the last of the keys that are equal to one.</summary>
    /// <param name="sorted">The keys, in order.</param>
    /// <param name="from">The place of the first of them.</param>
    public static int EndOf(ReadOnlySpan<ulong> sorted, int from)
    {
        int until = from + 1;
        while (until < sorted.Length && sorted[until] == sorted[from])
            until++;
        return until;
    }
}

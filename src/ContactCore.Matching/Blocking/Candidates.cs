namespace ContactCore.Matching.Blocking;

/// <summary>The pairs that meet in any of several keys, each once: at the first key that both records share.</summary>
internal sealed class Candidates(IReadOnlyList<BlockingKey> keys)
{
    public IReadOnlyList<BlockingKey> Keys => keys;

    /// <summary>Gives every pair of a key that no key before it has.</summary>
    /// <param name="key">Which key.</param>
    /// <param name="fromBlock">The first of its blocks, from 1.</param>
    /// <param name="untilBlock">Behind the last one.</param>
    /// <param name="take">Takes a pair, the lower record first.</param>
    public void ForEach(int key, int fromBlock, int untilBlock, Action<int, int> take)
    {
        int[][] before = [.. keys.Take(key).Select(earlier => earlier.BlockOf)];
        for (int block = fromBlock; block < untilBlock; block++)
        {
            ReadOnlySpan<int> members = keys[key].Members(block);
            for (int i = 0; i < members.Length; i++)
            {
                for (int j = i + 1; j < members.Length; j++)
                {
                    if (!HaveMet(before, members[i], members[j]))
                        take(members[i], members[j]);
                }
            }
        }
    }

    private static bool HaveMet(int[][] before, int left, int right)
    {
        foreach (int[] blockOf in before)
        {
            if (blockOf[left] != 0 && blockOf[left] == blockOf[right])
                return true;
        }

        return false;
    }
}

namespace ContactCore.Matching.Blocking;

/// <summary>
/// The pairs that are compared: those that meet in any of several keys, each once, at the first key that both records share;
/// or all pairs of a small table. They are made where they are taken and never kept.
/// </summary>
internal sealed class Candidates
{
    private const long PairsAPart = 1 << 17;

    private readonly int[][] _blockOf;

    private Candidates(IReadOnlyList<BlockingKey> keys, int all)
    {
        Keys = keys;
        _blockOf = [.. keys.Select(key => key.BlockOf)];
        Parts = all > 0 ? OfAll(all) : OfKeys(keys);
    }

    /// <summary>The keys; none where all pairs are candidates.</summary>
    public IReadOnlyList<BlockingKey> Keys { get; }

    /// <summary>Parts of about the same number of pairs that can be run through apart.</summary>
    public IReadOnlyList<CandidatePart> Parts { get; }

    public static Candidates Of(IReadOnlyList<BlockingKey> keys) => new(keys, 0);

    /// <summary>All pairs of so many records.</summary>
    public static Candidates All(int records) => new([], records);

    /// <summary>Whether two records are a candidate.</summary>
    public bool Have(int left, int right) => Keys.Count == 0 || HaveMet(Keys.Count, left, right);

    /// <summary>Gives every pair of a part that no key before it has.</summary>
    public void ForEach<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        if (Keys.Count > 0)
            ForEachOfKey(part, ref taker);
        else
            ForEachOfAll(part, ref taker);
    }

    private static void ForEachOfAll<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        for (int right = part.From; right < part.Until; right++)
        {
            for (int left = 0; left < right; left++)
                taker.Take(left, right);
        }
    }

    private static List<CandidatePart> OfAll(int records)
    {
        List<CandidatePart> parts = [];
        long pairs = 0;
        int from = 0;
        for (int record = 0; record < records; record++)
        {
            pairs += record;
            if (pairs < PairsAPart && record < records - 1)
                continue;
            parts.Add(new CandidatePart(0, from, record + 1));
            from = record + 1;
            pairs = 0;
        }

        return parts;
    }

    private static List<CandidatePart> OfKeys(IReadOnlyList<BlockingKey> keys)
    {
        List<CandidatePart> parts = [];
        for (int key = 0; key < keys.Count; key++)
        {
            long pairs = 0;
            int from = 1;
            for (int block = 1; block <= keys[key].Blocks; block++)
            {
                long members = keys[key].Members(block).Length;
                pairs += members * (members - 1) / 2;
                if (pairs < PairsAPart && block < keys[key].Blocks)
                    continue;
                parts.Add(new CandidatePart(key, from, block + 1));
                from = block + 1;
                pairs = 0;
            }
        }

        return parts;
    }

    private void ForEachOfKey<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        for (int block = part.From; block < part.Until; block++)
        {
            ReadOnlySpan<int> members = Keys[part.Key].Members(block);
            for (int i = 0; i < members.Length; i++)
            {
                for (int j = i + 1; j < members.Length; j++)
                {
                    if (!HaveMet(part.Key, members[i], members[j]))
                        taker.Take(members[i], members[j]);
                }
            }
        }
    }

    private bool HaveMet(int before, int left, int right)
    {
        for (int key = 0; key < before; key++)
        {
            int block = _blockOf[key][left];
            if (block != 0 && block == _blockOf[key][right])
                return true;
        }

        return false;
    }
}

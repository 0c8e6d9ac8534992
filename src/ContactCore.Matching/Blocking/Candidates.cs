using System.Runtime.CompilerServices;
using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// The pairs that are compared: those that meet in any of several keys, each once, at the first key that both records share;
/// or all pairs of a small table. Of two tables, none has two records of one. They are made where they are taken and never kept.
/// </summary>
internal sealed class Candidates
{
    /// <summary>How candidates are cut into parts: another number whenever that, or the order of the keys, changes.</summary>
    public const ulong Cut = 2;

    private const long PairsAPart = 1 << 15;

    // So many rows and what is known of them fit into a processor's second cache.
    private const int RowsAhead = 512;
    private const int PairsAhead = 256;

    private readonly RowBlocks _blocks;
    private readonly Sides _sides;

    private Candidates(IReadOnlyList<BlockingKey> keys, RowBlocks blocks, Sides sides, IReadOnlyList<CandidatePart> parts)
    {
        Keys = keys;
        _blocks = blocks;
        _sides = sides;
        Parts = parts;
    }

    /// <summary>The keys; none where all pairs are candidates.</summary>
    public IReadOnlyList<BlockingKey> Keys { get; }

    /// <summary>Parts of about the same number of pairs that can be run through apart.</summary>
    public IReadOnlyList<CandidatePart> Parts { get; }

    /// <summary>The pairs that meet in keys.</summary>
    public static Candidates Of(IReadOnlyList<BlockingKey> keys, Sides sides, int threads) =>
        new(keys, RowBlocks.Of(keys, sides.Rows, threads), sides, OfKeys(keys, sides, threads));

    /// <summary>All pairs.</summary>
    public static Candidates All(Sides sides) => new([], RowBlocks.Of([], 0, 1), sides, OfAll(sides));

    /// <summary>The same in some of their parts.</summary>
    /// <param name="first">The first part, from 0.</param>
    /// <param name="step">From each of them to the next.</param>
    public Candidates Every(int first, int step) => new(Keys, _blocks, _sides, [.. Parts.Where((_, part) => part % step == first)]);

    /// <summary>Whether two records are a candidate.</summary>
    public bool Have(int left, int right) => Keys.Count == 0 || _blocks.HaveMet(Keys.Count, left, right);

    /// <summary>Gives every pair of a part that no key before it has.</summary>
    public void ForEach<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        if (Keys.Count > 0)
            ForEachOfKey(part, ref taker);
        else
            ForEachOfAll(part, ref taker);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ForEachOfAll<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        for (int right = part.From; right < part.Until; right++)
        {
            int lefts = _sides.LeftsOf(right);
            for (int left = 0; left < lefts; left++)
                taker.Take(left, right);
        }
    }

    private static List<CandidatePart> OfAll(Sides sides)
    {
        List<CandidatePart> parts = [];
        long pairs = 0;
        int from = sides.FirstRight;
        for (int record = from; record < sides.Rows; record++)
        {
            pairs += sides.LeftsOf(record);
            if (pairs < PairsAPart && record < sides.Rows - 1)
                continue;
            parts.Add(new CandidatePart(0, from, record + 1));
            from = record + 1;
            pairs = 0;
        }

        return parts;
    }

    private static CandidatePart[] OfKeys(IReadOnlyList<BlockingKey> keys, Sides sides, int threads)
    {
        List<CandidatePart>[] ofKeys = new List<CandidatePart>[keys.Count];
        Parallel.For(0, ofKeys.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, key => ofKeys[key] = OfKey(key, keys[key], sides));
        return [.. ofKeys.SelectMany(parts => parts)];
    }

    private static List<CandidatePart> OfKey(int place, BlockingKey key, Sides sides)
    {
        List<CandidatePart> parts = [];
        long pairs = 0;
        int from = 1;
        for (int block = 1; block <= key.Blocks; block++)
        {
            pairs += sides.PairsOf(key.Members(block, block + 1));
            if (pairs < PairsAPart && block < key.Blocks)
                continue;
            parts.Add(new CandidatePart(place, from, block + 1));
            from = block + 1;
            pairs = 0;
        }

        return parts;
    }

    // Rows stand anywhere in memory, and each waits to be fetched; so those of the next blocks and pairs are fetched at once.
    private void ForEachOfKey<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        BlockingKey key = Keys[part.Key];
        Span<(int Left, int Right)> ahead = stackalloc (int, int)[PairsAhead];
        int count = 0;
        for (int from = part.From, until; from < part.Until; from = until)
        {
            until = key.BlockBehind(from, part.Until, RowsAhead);
            _blocks.Fetch(key.Members(from, until));
            for (int block = from; block < until; block++)
                count = ForEachOfBlock(part.Key, key.Members(block, block + 1), ahead, count, ref taker);
        }

        Give(ahead[..count], ref taker);
    }

    // How many pairs are ahead then.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ForEachOfBlock<TTaker>(int key, ReadOnlySpan<int> members, Span<(int Left, int Right)> ahead, int count, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                if (!_sides.MayMeet(members[i], members[j]) || _blocks.HaveMet(key, members[i], members[j]))
                    continue;
                ahead[count++] = (members[i], members[j]);
                if (count < ahead.Length)
                    continue;
                Give(ahead, ref taker);
                count = 0;
            }
        }

        return count;
    }

    private static void Give<TTaker>(ReadOnlySpan<(int Left, int Right)> pairs, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        taker.Fetch(pairs);
        foreach ((int left, int right) in pairs)
            taker.Take(left, right);
    }
}

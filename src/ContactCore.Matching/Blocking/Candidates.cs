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
    public const ulong Cut = 1;

    private const long PairsAPart = 1 << 17;

    // So many rows and what is known of them fit into a processor's second cache.
    private const int RowsAhead = 512;

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
        new(keys, RowBlocks.Of(keys, sides.Rows, threads), sides, OfKeys(keys, sides));

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

    private static List<CandidatePart> OfKeys(IReadOnlyList<BlockingKey> keys, Sides sides)
    {
        List<CandidatePart> parts = [];
        for (int key = 0; key < keys.Count; key++)
        {
            long pairs = 0;
            int from = 1;
            for (int block = 1; block <= keys[key].Blocks; block++)
            {
                pairs += sides.PairsOf(keys[key].Members(block, block + 1));
                if (pairs < PairsAPart && block < keys[key].Blocks)
                    continue;
                parts.Add(new CandidatePart(key, from, block + 1));
                from = block + 1;
                pairs = 0;
            }
        }

        return parts;
    }

    // Rows stand anywhere in memory, and each waits to be fetched; so those of the next blocks are fetched at once.
    private void ForEachOfKey<TTaker>(CandidatePart part, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        BlockingKey key = Keys[part.Key];
        for (int from = part.From, until; from < part.Until; from = until)
        {
            until = key.BlockBehind(from, part.Until, RowsAhead);
            ReadOnlySpan<int> members = key.Members(from, until);
            _blocks.Fetch(members);
            taker.Fetch(members);
            for (int block = from; block < until; block++)
                ForEachOfBlock(part.Key, key.Members(block, block + 1), ref taker);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ForEachOfBlock<TTaker>(int key, ReadOnlySpan<int> members, ref TTaker taker)
        where TTaker : struct, IPairTaker
    {
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                if (_sides.MayMeet(members[i], members[j]) && !_blocks.HaveMet(key, members[i], members[j]))
                    taker.Take(members[i], members[j]);
            }
        }
    }
}

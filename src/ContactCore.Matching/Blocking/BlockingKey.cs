using System.Runtime.CompilerServices;
using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

/// <summary>One way in which records may meet: those of one block have its parts in common. Blocks count from 1.</summary>
internal sealed class BlockingKey
{
    private readonly int[] _members;
    private readonly int[] _starts;

    private BlockingKey(KeyForm form, int[] members, int[] starts, long pairs)
    {
        Form = form;
        _members = members;
        _starts = starts;
        Pairs = pairs;
    }

    /// <summary>By what they meet.</summary>
    public KeyForm Form { get; }

    /// <summary>How many pairs its blocks have.</summary>
    public long Pairs { get; }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _starts.Length - 1;

    /// <summary>The records of all blocks.</summary>
    public ReadOnlySpan<int> AllMembers => _members;

    /// <summary>The records of some blocks.</summary>
    /// <param name="from">The first block, from 1.</param>
    /// <param name="until">The block behind the last.</param>
    public ReadOnlySpan<int> Members(int from, int until) => _members.AsSpan(_starts[from - 1], _starts[until - 1] - _starts[from - 1]);

    /// <summary>The block behind those that have some records together, at least one.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="until">The block behind the last that may be among them.</param>
    /// <param name="records">How many records, about.</param>
    public int BlockBehind(int from, int until, int records)
    {
        int behind = from + 1;
        while (behind < until && _starts[behind] - _starts[from - 1] <= records)
            behind++;
        return behind;
    }

    /// <summary>How many records a block may have: a value that more share is no way to meet.</summary>
    private const int Largest = 400;

    private const long MostPairs = (long)Largest * (Largest - 1) / 2;

    /// <summary>Puts rows into blocks by keys. A block of one row is none, nor is one of more pairs than <see cref="Largest"/> records of one table have.</summary>
    /// <param name="sides">The rows.</param>
    /// <param name="keys">The parts of each key, prepared.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static BlockingKey[] Of(Sides sides, IReadOnlyList<KeyPart[]> keys, int threads, CancellationToken cancellationToken)
    {
        BlockingKey[] made = new BlockingKey[keys.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, made.Length, options, () => new KeyRows(sides.Rows), (key, _, rows) =>
        {
            rows.Take(keys[key]);
            made[key] = Of(sides, new KeyForm([.. keys[key].Select(part => part.Form)]), rows.Keys, rows.Members);
            return rows;
        }, _ => { });
        return made;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static BlockingKey Of(Sides sides, KeyForm form, ReadOnlySpan<ulong> keys, Span<int> members)
    {
        List<int> starts = [0];
        int kept = 0;
        long pairs = 0;
        for (int from = 0, until; from < keys.Length; from = until)
        {
            until = Runs.EndOf(keys, from);
            if (until == from + 1)
                continue;
            long inBlock = sides.PairsOf(members[from..until]);
            if (inBlock is 0 or > MostPairs)
                continue;
            for (int member = from; member < until; member++)
                members[kept++] = members[member];
            starts.Add(kept);
            pairs += inBlock;
        }

        return new BlockingKey(form, members[..kept].ToArray(), [.. starts], pairs);
    }
}

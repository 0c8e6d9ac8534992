using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

/// <summary>One way in which records may meet: those of one block have its parts in common. Block 0 is of none.</summary>
internal sealed class BlockingKey
{
    private readonly int[] _members;
    private readonly int[] _starts;

    private BlockingKey(KeyForm form, int[] blockOf, int[] members, int[] starts, long pairs)
    {
        Form = form;
        BlockOf = blockOf;
        _members = members;
        _starts = starts;
        Pairs = pairs;
    }

    /// <summary>By what they meet.</summary>
    public KeyForm Form { get; }

    /// <summary>The block of each record.</summary>
    public int[] BlockOf { get; }

    /// <summary>How many pairs its blocks have.</summary>
    public long Pairs { get; }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _starts.Length - 1;

    /// <summary>The records of a block, from 1.</summary>
    public ReadOnlySpan<int> Members(int block) => _members.AsSpan(_starts[block - 1], _starts[block] - _starts[block - 1]);

    /// <summary>How many records a block may have: a value that more share is no way to meet.</summary>
    private const int Largest = 400;

    private const long MostPairs = (long)Largest * (Largest - 1) / 2;

    /// <summary>Puts rows into blocks by their parts. A block of one row is none, nor is one of more pairs than <see cref="Largest"/> records of one table have.</summary>
    public static BlockingKey Of(Sides sides, params ReadOnlySpan<KeyPart> parts)
    {
        int rows = sides.Rows;
        ulong[] keys = new ulong[rows];
        int[] members = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            ulong key = KeyOf(parts, row);
            keys[count] = key;
            members[count] = row;
            count += key == 0 ? 0 : 1;
        }

        Radix.Sort(ref keys, ref members, count);
        int[] blockOf = new int[rows];
        List<int> starts = [0];
        int kept = 0;
        long pairs = 0;
        for (int from = 0, until; from < count; from = until)
        {
            until = Runs.EndOf(keys.AsSpan(0, count), from);
            long inBlock = sides.PairsOf(members.AsSpan(from, until - from));
            if (inBlock is 0 or > MostPairs)
                continue;
            for (int member = from; member < until; member++)
            {
                blockOf[members[member]] = starts.Count;
                members[kept++] = members[member];
            }

            starts.Add(kept);
            pairs += inBlock;
        }

        return new BlockingKey(new KeyForm([.. parts.ToArray().Select(part => part.Form)]), blockOf, members[..kept], [.. starts], pairs);
    }

    /// <summary>What a row has of all parts together; 0 where one of them has nothing.</summary>
    public static ulong KeyOf(ReadOnlySpan<KeyPart> parts, int row)
    {
        ulong key = parts[0].Of(row);
        foreach (KeyPart part in parts[1..])
            key = KeyForm.Join(key, part.Of(row));
        return key;
    }
}

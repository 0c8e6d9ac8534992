namespace ContactCore.Matching.Blocking;

/// <summary>One way in which records may meet: those of one block have its parts in common. Block 0 is of none.</summary>
internal sealed class BlockingKey
{
    private readonly int[] _members;
    private readonly int[] _starts;

    private BlockingKey(string name, int[] blockOf, int[] members, int[] starts, long pairs, int outsized)
    {
        Name = name;
        BlockOf = blockOf;
        _members = members;
        _starts = starts;
        Pairs = pairs;
        Outsized = outsized;
    }

    public string Name { get; }

    /// <summary>The block of each record.</summary>
    public int[] BlockOf { get; }

    /// <summary>How many pairs its blocks have.</summary>
    public long Pairs { get; }

    /// <summary>How many blocks were left out for their size.</summary>
    public int Outsized { get; }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _starts.Length - 2;

    /// <summary>The records of a block, from 1.</summary>
    public ReadOnlySpan<int> Members(int block) => _members.AsSpan(_starts[block], _starts[block + 1] - _starts[block]);

    /// <summary>Puts records into blocks by their parts. A block of one record is none, nor is one of more than <paramref name="largest"/>.</summary>
    public static BlockingKey Of(int largest, params ReadOnlySpan<KeyPart> parts)
    {
        int[] blockOf = [.. parts[0].Values.Numbers];
        int blocks = parts[0].Values.Values.Count;
        string name = parts[0].Name;
        foreach (KeyPart part in parts[1..])
        {
            name = $"{name} + {part.Name}";
            blocks = Cross(blockOf, part.Values.Numbers);
        }

        return Grouped(name, blockOf, blocks, largest);
    }

    private static int Cross(int[] blockOf, int[] numbers)
    {
        PairNumbers crossed = new(blockOf.Length);
        for (int record = 0; record < blockOf.Length; record++)
            blockOf[record] = blockOf[record] == 0 || numbers[record] == 0 ? 0 : crossed.Add(blockOf[record], numbers[record]);
        return crossed.Count;
    }

    private static BlockingKey Grouped(string name, int[] blockOf, int blocks, int largest)
    {
        int[] sizes = new int[blocks];
        foreach (int block in blockOf)
            sizes[block]++;
        int[] renumbered = new int[blocks];
        int kept = 0;
        int outsized = 0;
        long pairs = 0;
        for (int block = 1; block < blocks; block++)
        {
            outsized += sizes[block] > largest ? 1 : 0;
            if (sizes[block] < 2 || sizes[block] > largest)
                continue;
            renumbered[block] = ++kept;
            pairs += (long)sizes[block] * (sizes[block] - 1) / 2;
        }

        int[] starts = new int[kept + 2];
        for (int record = 0; record < blockOf.Length; record++)
        {
            blockOf[record] = renumbered[blockOf[record]];
            if (blockOf[record] > 0)
                starts[blockOf[record] + 1]++;
        }

        for (int block = 1; block < starts.Length; block++)
            starts[block] += starts[block - 1];
        int[] members = new int[starts[^1]];
        int[] next = [.. starts];
        for (int record = 0; record < blockOf.Length; record++)
        {
            if (blockOf[record] > 0)
                members[next[blockOf[record]]++] = record;
        }

        return new BlockingKey(name, blockOf, members, starts, pairs, outsized);
    }
}

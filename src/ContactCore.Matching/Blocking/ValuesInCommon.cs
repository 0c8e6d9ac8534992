using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>Finds pairs of records that have two values in common. One thread's, which uses the memory again.</summary>
/// <param name="records">The records.</param>
internal sealed class ValuesInCommon(ComparedRecords records)
{
    // Of a larger one some are looked at.
    private const int LargestBlock = 12;

    private int[] _members = [];
    private ulong[] _blocks = [];

    /// <summary>The pairs of some records that have the values of two columns in common.</summary>
    /// <param name="looked">The records, each with a value of the one column.</param>
    /// <param name="one">The place of the one column.</param>
    /// <param name="other">That of the other.</param>
    public List<MetPair> Find(int[] looked, int one, int other)
    {
        if (_members.Length < looked.Length)
            (_members, _blocks) = (new int[looked.Length], new ulong[looked.Length]);
        int[] ones = records.Columns[one].Forms.Numbers;
        int[] others = records.Columns[other].Forms.Numbers;
        int count = 0;
        foreach (int record in looked)
        {
            _members[count] = record;
            _blocks[count] = ((ulong)(uint)ones[record] << 32) | (uint)others[record];
            count += others[record] != 0 ? 1 : 0;
        }

        Array.Sort(_blocks, _members, 0, count);
        ReadOnlySpan<ulong> blocks = _blocks.AsSpan(0, count);
        List<MetPair> met = [];
        for (int from = 0, until; from < count; from = until)
        {
            until = Runs.EndOf(blocks, from);
            Span<int> block = _members.AsSpan(from, until - from);
            if (block.Length > LargestBlock)
                block.Sort((left, right) => records.Marks[left].CompareTo(records.Marks[right]));
            Meet(block[..Math.Min(block.Length, LargestBlock)], one, other, met);
        }

        return met;
    }

    private void Meet(ReadOnlySpan<int> block, int one, int other, List<MetPair> met)
    {
        for (int i = 0; i < block.Length; i++)
        {
            for (int j = i + 1; j < block.Length; j++)
            {
                if (!records.Sides.MayMeet(block[i], block[j]))
                    continue;
                int left = Math.Min(block[i], block[j]);
                int right = Math.Max(block[i], block[j]);
                ulong lot = Mixing.Of(records.Marks[left] ^ records.Marks[right] ^ (ulong)((one * Pattern.MostColumns) + other));
                met.Add(new MetPair(left, right, (1u << one) | (1u << other), lot));
            }
        }
    }
}

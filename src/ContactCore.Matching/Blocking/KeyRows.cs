using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Rows in the order of what they have of a key, without most of those that nobody shares it with. One thread's, which uses the
/// memory again for key after key.
/// </summary>
/// <param name="rows">How many rows there are.</param>
internal sealed class KeyRows(int rows)
{
    private const int WordBits = 6;

    // Whether about one row has a hash, and whether several have: a bit each. Other hashes may be taken for it.
    private readonly ulong[] _once = Bits(rows);
    private readonly ulong[] _again = Bits(rows);
    private ulong[] _keys = new ulong[rows];

    // Of all rows before they are sorted, then room for the sorting.
    private ulong[] _otherKeys = new ulong[rows];
    private int[] _members = new int[rows];
    private int[] _otherMembers = new int[rows];

    /// <summary>How many rows there are in the order.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, in order.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>The rows, in order.</summary>
    public Span<int> Members => _members.AsSpan(0, Count);

    private static ulong[] Bits(int rows) => new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 10, rows * 2)) >> WordBits];

    /// <summary>Takes a key.</summary>
    /// <param name="parts">Its parts, prepared: one or two.</param>
    public void Take(ReadOnlySpan<KeyPart> parts)
    {
        if (parts.Length == 1)
            TakeOne(parts[0]);
        else
            TakeTwo(parts[0], parts[1]);
        Order();
    }

    /// <summary>Takes a key by what each row has of its parts.</summary>
    /// <param name="parts">The hashes of the rows: of one part or two.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<ulong[]> parts)
    {
        ulong[] all = _otherKeys;
        ulong[] one = parts[0];
        if (parts.Length == 1)
        {
            one.CopyTo(all, 0);
        }
        else
        {
            ulong[] other = parts[1];
            for (int row = 0; row < all.Length; row++)
                all[row] = KeyForm.Join(one[row], other[row]);
        }

        Order();
    }

    private void Order()
    {
        KeepSeveral();
        Radix.Sort(ref _keys, ref _members, ref _otherKeys, ref _otherMembers, Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOne(KeyPart part)
    {
        int[] numbers = part.Numbers;
        ulong[] hashes = part.Hashes;
        ulong[] all = _otherKeys;
        for (int row = 0; row < all.Length; row++)
            all[row] = hashes[numbers[row]];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeTwo(KeyPart one, KeyPart other)
    {
        int[] numbers = one.Numbers;
        ulong[] hashes = one.Hashes;
        int[] otherNumbers = other.Numbers;
        ulong[] otherHashes = other.Hashes;
        ulong[] all = _otherKeys;
        for (int row = 0; row < all.Length; row++)
            all[row] = KeyForm.Join(hashes[numbers[row]], otherHashes[otherNumbers[row]]);
    }

    // The lowest bit of a key is always set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Word, ulong Bit) PlaceOf(ulong key, ulong mask) => ((int)(((key >> 1) & mask) >> WordBits), 1UL << (int)(key >> 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void KeepSeveral()
    {
        ulong[] once = _once;
        ulong[] again = _again;
        ulong[] all = _otherKeys;
        ulong mask = ((ulong)once.Length << WordBits) - 1;
        Array.Clear(once);
        Array.Clear(again);
        foreach (ulong key in all)
        {
            (int word, ulong bit) = PlaceOf(key, mask);
            again[word] |= once[word] & bit;
            once[word] |= bit;
        }

        int count = 0;
        for (int row = 0; row < all.Length; row++)
        {
            ulong key = all[row];
            _keys[count] = key;
            _members[count] = row;
            (int word, ulong bit) = PlaceOf(key, mask);
            count += key != 0 && (again[word] & bit) != 0 ? 1 : 0;
        }

        Count = count;
    }
}

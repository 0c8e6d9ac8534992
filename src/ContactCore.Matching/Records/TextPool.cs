using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContactCore.Matching.Records;

/// <summary>
/// Distinct texts, each kept once and known by a number, from 1 by first appearance; 0 is the empty one. The characters
/// stand in one array and no text is an object, since millions of objects cost a collector more than they cost here.
/// </summary>
internal sealed class TextPool
{
    // So that nobody who chooses the texts can choose those that collide.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    private const int HashShift = 32;

    private char[] _chars = new char[256];
    private int[] _ends = new int[16];

    // The hash of a text in the upper half, its number in the lower, so that one look tells most others apart.
    private ulong[] _slots = new ulong[32];

    /// <summary>An empty pool with room for what becomes of another's texts, if they do not grow.</summary>
    public static TextPool For(TextPool others)
    {
        TextPool pool = new();
        pool._chars = new char[Math.Max(pool._chars.Length, others._ends[others.Count - 1])];
        pool._ends = new int[Math.Max(pool._ends.Length, others.Count)];
        pool._slots = new ulong[Math.Max(pool._slots.Length, (int)BitOperations.RoundUpToPowerOf2((uint)others.Count / 2 * 3))];
        return pool;
    }

    /// <summary>How many numbers there are, that of the empty text among them.</summary>
    public int Count { get; private set; } = 1;

    public ReadOnlySpan<char> this[int number] =>
        number == 0 ? [] : _chars.AsSpan(_ends[number - 1], _ends[number] - _ends[number - 1]);

    /// <summary>The number of a text, a new one where it is not there yet.</summary>
    /// <exception cref="InvalidOperationException">There is no room for more characters.</exception>
    public int Add(ReadOnlySpan<char> text) => text.Length == 0 ? 0 : Add(text, Hash(text));

    /// <summary>The numbers of many texts, new ones where they are not there yet.</summary>
    /// <param name="text">The text that they are parts of.</param>
    /// <param name="places">Where.</param>
    /// <param name="numbers">Takes the numbers, one a text.</param>
    /// <exception cref="InvalidOperationException">There is no room for more characters.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<TextPlace> places, Span<int> numbers)
    {
        // Each look into a large table waits for memory; many that do not wait for each other wait at once. So the slots are
        // looked at beforehand, and what is taken from them then is near.
        uint[] hashes = new uint[places.Length];
        ulong near = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i].Length == 0)
                continue;
            hashes[i] = Hash(text.Slice(places[i].Start, places[i].Length));
            near |= _slots[(int)hashes[i] & (_slots.Length - 1)];
        }

        GC.KeepAlive(near == 0 ? null : this);
        for (int i = 0; i < places.Length; i++)
            numbers[i] = places[i].Length == 0 ? 0 : Add(text.Slice(places[i].Start, places[i].Length), hashes[i]);
    }

    /// <summary>Ends adding: what was needed for that is let go, and texts can be found no more.</summary>
    public void Seal()
    {
        _slots = [];
        if (_chars.Length - _ends[Count - 1] > _chars.Length / 8)
            Array.Resize(ref _chars, _ends[Count - 1]);
        if (_ends.Length - Count > _ends.Length / 8)
            Array.Resize(ref _ends, Count);
    }

    private int Add(ReadOnlySpan<char> text, uint hash)
    {
        int slot = Find(text, hash);
        if (_slots[slot] != 0)
            return (int)_slots[slot];
        int start = _ends[Count - 1];
        if (text.Length > Array.MaxLength - start)
            throw new InvalidOperationException($"a column has more than {Array.MaxLength} characters in distinct values");
        if (start + text.Length > _chars.Length)
            Array.Resize(ref _chars, (int)Math.Min(Array.MaxLength, Math.Max(start + (long)text.Length, _chars.Length * 2L)));
        text.CopyTo(_chars.AsSpan(start));
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Count * 2);
        _ends[Count] = start + text.Length;
        _slots[slot] = ((ulong)hash << HashShift) | (uint)Count++;
        if (Count > _slots.Length / 3 * 2)
            Grow();
        return Count - 1;
    }

    /// <summary>The number of a text, or -1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> text) => text.Length == 0 ? 0 : (int)_slots[Find(text, Hash(text))] is > 0 and int number ? number : -1;

    // Multiplies and folds eight bytes at a time, as wyhash does (Wang Yi 2019).
    private static uint Hash(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong hash = Seed ^ (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        for (int i = 0; i < bytes.Length; i += sizeof(char))
            rest = (rest << 16) | MemoryMarshal.Read<char>(bytes[i..]);
        hash = Fold(hash ^ rest);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Fold(ulong value)
    {
        ulong high = Math.BigMul(value, 0xA0761D6478BD642F ^ Seed, out ulong low);
        return BitOperations.RotateLeft(high, 23) ^ low;
    }

    private int Find(ReadOnlySpan<char> text, uint hash)
    {
        ulong[] slots = _slots;
        int mask = slots.Length - 1;
        int slot = (int)hash & mask;
        while (slots[slot] is > 0 and ulong taken && ((uint)(taken >> HashShift) != hash || !this[(int)taken].SequenceEqual(text)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        ulong[] grown = new ulong[_slots.Length * 2];
        int mask = grown.Length - 1;
        foreach (ulong taken in _slots)
        {
            if (taken == 0)
                continue;
            int slot = (int)(taken >> HashShift) & mask;
            while (grown[slot] != 0)
                slot = (slot + 1) & mask;
            grown[slot] = taken;
        }

        _slots = grown;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContactCore.Matching.Records;

/// <summary>
/// Distinct texts, each kept once and known by a number, from 1 by first appearance; 0 is the empty one. No text is an
/// object, since millions of objects cost a collector more than they cost here.
/// </summary>
internal sealed class TextPool
{
    // So that nobody who chooses the texts can choose those that collide.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    // A larger table is filled anew; by so much at once that is a third of the work that doubling is.
    private const int GrowingBy = 4;

    // So many texts, and where they stand, fit into a processor's second cache.
    private const int Ahead = 1_024;

    private readonly TextStore _texts = new();

    // The number of a text in the low bits, as many as tell the slots apart; above them those bits of its hash, so that one
    // look tells most others apart.
    private uint[] _slots = new uint[32];

    // The texts' hashes by number, so that a larger table is filled without reading them all.
    private uint[] _hashes = new uint[32];

    /// <summary>An empty pool with room for what becomes of another's texts.</summary>
    public static TextPool For(TextPool others)
    {
        TextPool pool = new();
        pool._texts.Expect(others.Count);
        pool._hashes = new uint[others.Count];
        pool._slots = new uint[Math.Max(pool._slots.Length, (int)BitOperations.RoundUpToPowerOf2((uint)others.Count / 2 * 3))];
        return pool;
    }

    /// <summary>How many numbers there are, that of the empty text among them.</summary>
    public int Count => _texts.Count;

    public ReadOnlySpan<char> this[int number]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _texts[number];
    }

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
        Span<uint> hashes = stackalloc uint[Ahead];
        for (; places.Length > 0; places = places[Math.Min(places.Length, Ahead)..], numbers = numbers[Math.Min(numbers.Length, Ahead)..])
        {
            ReadOnlySpan<TextPlace> next = places[..Math.Min(places.Length, Ahead)];
            for (int i = 0; i < next.Length; i++)
                hashes[i] = next[i].Length == 0 ? 0 : Hash(text.Slice(next[i].Start, next[i].Length));
            Fetch(hashes[..next.Length], numbers);
            for (int i = 0; i < next.Length; i++)
                numbers[i] = next[i].Length == 0 ? 0 : Add(text.Slice(next[i].Start, next[i].Length), hashes[i]);
        }
    }

    /// <summary>Ends adding: what was needed for that is let go, and texts can be found no more.</summary>
    public void Seal()
    {
        _slots = [];
        _hashes = [];
        _texts.Trim();
    }

    /// <summary>The number of a text, or -1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> text) =>
        text.Length == 0 ? 0 : NumberIn(_slots[Find(text, Hash(text))]) is > 0 and int number ? number : -1;

    // Each look into a large table waits for memory; many that do not wait for each other wait at once.
    private void Fetch(ReadOnlySpan<uint> hashes, Span<int> room)
    {
        uint[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint taken = slots[hashes[i] & mask];
            room[i] = taken != 0 && ((taken ^ hashes[i]) & ~mask) == 0 ? (int)(taken & mask) : 0;
        }

        _texts.Fetch(room[..hashes.Length]);
    }

    private int Add(ReadOnlySpan<char> text, uint hash)
    {
        int slot = Find(text, hash);
        if (_slots[slot] != 0)
            return NumberIn(_slots[slot]);
        int number = _texts.Add(text);
        if (number >= _hashes.Length)
            Array.Resize(ref _hashes, _hashes.Length * 2);
        _hashes[number] = hash;
        _slots[slot] = SlotOf(hash, number, _slots.Length);
        if (Count > _slots.Length / 3 * 2)
            Grow();
        return number;
    }

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

    private int NumberIn(uint slot) => (int)(slot & ((uint)_slots.Length - 1));

    private static uint SlotOf(uint hash, int number, int slots) => (hash & ~((uint)slots - 1)) | (uint)number;

    private int Find(ReadOnlySpan<char> text, uint hash)
    {
        uint[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        uint slot = hash & mask;
        while (slots[slot] is > 0 and uint taken && (((taken ^ hash) & ~mask) != 0 || !_texts[(int)(taken & mask)].SequenceEqual(text)))
            slot = (slot + 1) & mask;
        return (int)slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        uint[] grown = new uint[_slots.Length * GrowingBy];
        uint mask = (uint)grown.Length - 1;
        for (int from = 1; from < Count; from += Ahead)
        {
            ReadOnlySpan<uint> next = _hashes.AsSpan(from, Math.Min(Ahead, Count - from));
            uint near = 0;
            foreach (uint hash in next)
                near |= grown[hash & mask];
            GC.KeepAlive(near == 0 ? null : this);
            for (int i = 0; i < next.Length; i++)
            {
                uint slot = next[i] & mask;
                while (grown[slot] != 0)
                    slot = (slot + 1) & mask;
                grown[slot] = SlotOf(next[i], from + i, grown.Length);
            }
        }

        _slots = grown;
    }
}

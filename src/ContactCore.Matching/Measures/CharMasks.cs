using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContactCore.Matching.Measures;

/// <summary>
/// For each character of a text of at most 64, the places where it stands, as bits. Characters below 128 have a table of
/// their own; the others share a small hash table with open addressing, which at most 64 of them fill by half.
/// </summary>
internal ref struct CharMasks
{
    /// <summary>How many words of memory it is given: the table, and keys and masks of the others.</summary>
    public const int Words = Ascii + Slots + Slots;

    /// <summary>How long a text may be.</summary>
    public const int Longest = 64;

    private const int Ascii = 128;
    private const int Slots = 128;

    private readonly Span<ulong> _table;
    private readonly Span<ulong> _keys;
    private readonly Span<ulong> _masks;
    private bool _hasOthers;

    private CharMasks(Span<ulong> memory, bool hasOthers)
    {
        _table = memory[..Ascii];
        _keys = memory.Slice(Ascii, Slots);
        _masks = memory.Slice(Ascii + Slots, Slots);
        _hasOthers = hasOthers;
    }

    /// <summary>Whether some characters are not below 128.</summary>
    public readonly bool HasOthers => _hasOthers;

    /// <summary>Masks that were made before.</summary>
    /// <param name="memory">Where they stand.</param>
    /// <param name="hasOthers">What <see cref="HasOthers"/> said of them.</param>
    public static CharMasks Kept(Span<ulong> memory, bool hasOthers) => new(memory, hasOthers);

    /// <summary>The masks of a text.</summary>
    /// <param name="text">1 to 64 characters.</param>
    /// <param name="memory"><see cref="Words"/> words, in any state.</param>
    public static CharMasks Of(ReadOnlySpan<char> text, Span<ulong> memory)
    {
        CharMasks masks = new(memory, hasOthers: false);
        masks._table.Clear();
        ulong place = 1;
        foreach (char character in text)
        {
            if (character < Ascii)
                masks._table[character] |= place;
            else
                masks.AddOther(character, place);
            place <<= 1;
        }

        return masks;
    }

    /// <summary>Where a character stands. The table has a place for each below 128: no look at its bounds is needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong Find(char character) =>
        character < Ascii ? Unsafe.Add(ref MemoryMarshal.GetReference(_table), character) : _hasOthers ? FindOther(character) : 0;

    private void AddOther(char character, ulong place)
    {
        if (!_hasOthers)
        {
            _keys.Clear();
            _masks.Clear();
            _hasOthers = true;
        }

        int slot = SlotOf(character);
        _keys[slot] = character;
        _masks[slot] |= place;
    }

    private readonly ulong FindOther(char character) => _masks[SlotOf(character)];

    // No character of value 0 comes here, so that 0 is an empty slot.
    private readonly int SlotOf(char character)
    {
        int slot = (character * 31) & (Slots - 1);
        while (_keys[slot] != 0 && _keys[slot] != character)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }
}

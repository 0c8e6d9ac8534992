using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Records;

/// <summary>
/// Texts one behind another, each whole in a piece of memory, so that no text is an object and what is there is not copied when
/// more comes. The first, of number 0, is the empty one.
/// </summary>
internal sealed class TextStore
{
    private const int PieceBits = 18;
    private const int Piece = 1 << PieceBits;

    // A place counts through all pieces, and a text that does not fit behind the last one begins a piece.
    private char[][] _pieces = [new char[256]];
    private int[] _ends = new int[16];

    /// <summary>How many there are, with the empty one.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>A text.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (number == 0)
                return [];
            int end = _ends[number];
            int start = Start(_ends[number - 1], end);
            return _pieces[start >> PieceBits].AsSpan(start & (Piece - 1), end - start);
        }
    }

    /// <summary>Makes room for the ends of so many texts.</summary>
    public void Expect(int texts)
    {
        if (texts > _ends.Length)
            Array.Resize(ref _ends, texts);
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="InvalidOperationException">There is no room for more characters.</exception>
    public int Add(ReadOnlySpan<char> text)
    {
        long before = _ends[Count - 1];
        long start = Fits(before, before + text.Length) ? before : (before + Piece - 1) & ~(Piece - 1L);
        if (start + text.Length > Array.MaxLength)
            throw new InvalidOperationException($"a column has no room for more characters in distinct values; allowed: {Array.MaxLength}, less what is left of pieces of {Piece}");
        text.CopyTo(PieceOf((int)start, text.Length));
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Count * 2);
        _ends[Count] = (int)start + text.Length;
        return Count++;
    }

    /// <summary>Lets go what is kept for more.</summary>
    public void Trim()
    {
        if (_ends.Length - Count > _ends.Length / 8)
            Array.Resize(ref _ends, Count);
        if (_pieces.Length == 1)
            Array.Resize(ref _pieces[0], _ends[Count - 1]);
    }

    /// <summary>Brings some texts near to the processor, all at once instead of one after the other.</summary>
    /// <param name="numbers">Their numbers; 0 for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> numbers)
    {
        int[] ends = _ends;
        int near = 0;
        foreach (int number in numbers)
            near |= ends[number];
        foreach (int number in numbers)
        {
            if (number == 0)
                continue;
            int start = Start(ends[number - 1], ends[number]);
            near |= _pieces[start >> PieceBits][start & (Piece - 1)];
        }

        GC.KeepAlive(near == 0 ? null : this);
    }

    private static bool Fits(long start, long end) => start >> PieceBits == (end - 1) >> PieceBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Start(int before, int end) => Fits(before, end) ? before : (before + Piece - 1) & ~(Piece - 1);

    private Span<char> PieceOf(int start, int length)
    {
        int piece = start >> PieceBits;
        int from = start & (Piece - 1);
        if (piece >= _pieces.Length)
        {
            int last = _pieces.Length;
            Array.Resize(ref _pieces, piece + 1);
            Array.Fill(_pieces, [], last, piece + 1 - last);
        }

        ref char[] chars = ref _pieces[piece];
        if (from + length > chars.Length)
            Array.Resize(ref chars, Math.Max(from + length, piece == 0 ? Math.Min(Piece, chars.Length * 2) : Piece));
        return chars.AsSpan(from, length);
    }
}

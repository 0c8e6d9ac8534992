namespace ContactCore.Matching.Comparing;

/// <summary>The levels of all columns of a pair, four bits each, so that equal pairs of evidence are counted together.</summary>
internal static class Pattern
{
    /// <summary>How many columns there is room for.</summary>
    public const int MostColumns = 16;

    private const int Bits = 4;

    public static ulong With(ulong pattern, int column, int level) => pattern | ((ulong)level << (column * Bits));

    public static ulong Replace(ulong pattern, int column, int level) => With(pattern & ~(0xFUL << (column * Bits)), column, level);

    /// <summary>The nearer level of each column, of two patterns; what only one of them knows is that one's.</summary>
    public static ulong Nearer(ulong one, ulong other)
    {
        ulong nearer = 0;
        for (int shift = 0; shift < 64; shift += Bits)
        {
            ulong first = (one >> shift) & 0xF;
            ulong second = (other >> shift) & 0xF;
            nearer |= (first == 0 || (second != 0 && second < first) ? second : first) << shift;
        }

        return nearer;
    }

    public static int Level(ulong pattern, int column) => (int)((pattern >> (column * Bits)) & 0xF);
}

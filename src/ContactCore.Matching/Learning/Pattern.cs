namespace ContactCore.Matching.Learning;

/// <summary>The levels of all columns of a pair, four bits each, so that equal pairs of evidence are counted together.</summary>
internal static class Pattern
{
    /// <summary>How many columns there is room for.</summary>
    public const int MostColumns = 16;

    private const int Bits = 4;

    public static ulong With(ulong pattern, int column, int level) => pattern | ((ulong)level << (column * Bits));

    public static ulong Replace(ulong pattern, int column, int level) => With(pattern & ~(0xFUL << (column * Bits)), column, level);

    public static int Level(ulong pattern, int column) => (int)((pattern >> (column * Bits)) & 0xF);
}

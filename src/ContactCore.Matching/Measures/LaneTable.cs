namespace ContactCore.Matching.Measures;

/// <summary>
/// Where each plain character stands in a text, as bits, in words of the widths of vector lanes: the narrowest that hold the
/// text let most others be compared at once.
/// </summary>
/// <param name="Short">For texts of up to 16 characters, sixteen others at once; otherwise null.</param>
/// <param name="Middle">For texts of up to 32, eight others; otherwise null.</param>
/// <param name="Long">For texts of up to 64, four others.</param>
internal sealed record LaneTable(ushort[]? Short, uint[]? Middle, ulong[] Long)
{
    private const int Characters = LaneGroup.None + 1;

    /// <summary>The table of a text of 1 to 64 plain characters.</summary>
    public static LaneTable Of(string text)
    {
        ulong[] masks = new ulong[Characters];
        for (int i = 0; i < text.Length; i++)
            masks[text[i]] |= 1UL << i;
        return new LaneTable(
            text.Length <= 16 ? Array.ConvertAll(masks, mask => (ushort)mask) : null,
            text.Length <= 32 ? Array.ConvertAll(masks, mask => (uint)mask) : null,
            masks);
    }
}

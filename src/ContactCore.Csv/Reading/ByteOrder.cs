using System.Text;

namespace ContactCore.Csv;

/// <summary>What the first bytes say about the encoding: a byte order mark, or the zero bytes of UTF-16.</summary>
internal static class ByteOrder
{
    /// <summary>How many bytes are looked at; fewer only where the file ends.</summary>
    private const int Sample = 1024;

    /// <summary>The encoding that a byte order mark names, and the mark's length, or null.</summary>
    internal static Encoding? FromMark(ReadOnlySpan<byte> start, out int length)
    {
        // UTF-32's mark begins as UTF-16's does, so it is asked for first.
        (int Length, Encoding? Encoding) found = start switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (4, Encoding.UTF32),
            [0, 0, 0xFE, 0xFF, ..] => (4, new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
            [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => (0, null),
        };
        length = found.Length;
        return found.Encoding;
    }

    /// <summary>
    /// UTF-16 without a mark, or null. Its separators, digits and line ends have a zero byte each, all on one side;
    /// stray NULs of a damaged file are few or on both sides.
    /// </summary>
    internal static Encoding? FromZeros(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> sample = start[..(Math.Min(start.Length, Sample) & ~1)];
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        if (Math.Min(even, odd) > 0 || even + odd < 2 || (even + odd) * 16 < sample.Length / 2)
            return null;
        return odd > 0 ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }
}

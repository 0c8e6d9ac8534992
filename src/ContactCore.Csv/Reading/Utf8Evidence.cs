namespace ContactCore.Csv;

/// <summary>
/// Tells damaged UTF-8 from a legacy encoding. A lead byte with exactly the followers that it asks for hardly occurs by
/// chance; in text of another encoding nearly every byte above ASCII is out of such an order.
/// </summary>
internal static class Utf8Evidence
{
    /// <summary>Whether the bytes speak for UTF-8 at least as much as against it.</summary>
    /// <param name="bytes">Bytes, some of them above ASCII.</param>
    /// <param name="final">Whether the file ends with them.</param>
    internal static bool Favours(ReadOnlySpan<byte> bytes, bool final)
    {
        int ordered = 0, stray = 0;
        while (true)
        {
            int next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                return ordered > 0 && ordered >= stray;
            bytes = bytes[next..];
            int wanted = Followers(bytes[0]);
            int had = CountFollowers(bytes[1..]);
            // Followers that the end cuts off are no evidence against it; a file cut short there is UTF-8 cut short.
            bool cut = had == bytes.Length - 1 && had < wanted;
            if (wanted > 0 && (wanted == had || cut))
                ordered += cut && !final ? 0 : 1;
            else
                stray++;
            bytes = bytes[(1 + had)..];
        }
    }

    // Overlong forms and surrogates count: they are UTF-8 made by a faulty program, and no other encoding.
    private static int Followers(byte lead) => lead switch
    {
        >= 0xC0 and < 0xE0 => 1,
        >= 0xE0 and < 0xF0 => 2,
        >= 0xF0 and < 0xF8 => 3,
        _ => 0,
    };

    private static int CountFollowers(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOfAnyExceptInRange((byte)0x80, (byte)0xBF);
        return end < 0 ? bytes.Length : end;
    }
}

namespace ContactCore.Csv;

/// <summary>
/// A cell that is wholly a number, or a phone of <c>+</c> and digits, which has the same form. Such a cell has no
/// operator to run and is written bare, so that other programs get the phone as it is.
/// </summary>
internal static class PlainNumber
{
    /// <summary>An optional sign, ASCII digits with at most one point among them, and an optional exponent.</summary>
    internal static bool Is(ReadOnlySpan<char> cell)
    {
        ReadOnlySpan<char> rest = AfterSign(cell);
        int whole = Digits(rest);
        rest = rest[whole..];
        int fraction = 0;
        if (rest is ['.', ..])
        {
            fraction = Digits(rest[1..]);
            rest = rest[(1 + fraction)..];
        }

        return whole + fraction > 0 && (rest.IsEmpty || IsExponent(rest));
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', ..])
            return false;
        ReadOnlySpan<char> digits = AfterSign(text[1..]);
        return !digits.IsEmpty && Digits(digits) == digits.Length;
    }

    private static ReadOnlySpan<char> AfterSign(ReadOnlySpan<char> text) => text is ['+' or '-', ..] ? text[1..] : text;

    private static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}

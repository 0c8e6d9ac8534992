using System.Globalization;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// Keeps forms short: comparing takes time by their lengths multiplied. Of a longer one the beginning is kept, with a sum of
/// the rest, so that different texts stay different.
/// </summary>
internal static class LongForm
{
    private const int Longest = 200;
    private const ulong Prime = 0x00000100000001B3;

    public static TextMap Of(TextMap form) => (text, written) =>
    {
        form(text, written);
        if (written.Length <= Longest)
            return;
        ulong sum = 0xCBF29CE484222325;
        foreach (char character in written.Text[Longest..])
            sum = (sum ^ character) * Prime;
        written.Cut(Longest);
        written.Append(sum.ToString("x16", CultureInfo.InvariantCulture));
    };
}

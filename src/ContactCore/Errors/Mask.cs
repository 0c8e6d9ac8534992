using System.Text;

namespace ContactCore.Errors;

/// <summary>
/// Addresses as messages and logs may show them: enough to recognise one's own, too little to write to. Takes any text,
/// because a refused one is masked too.
/// </summary>
internal static class Mask
{
    private const string Hidden = "***";
    private const string InPhones = "+-./() ";

    /// <summary>Masks an email: <c>a***@e***.com</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>At most some 30 printable characters.</returns>
    public static string Email(string text)
    {
        int at = text.LastIndexOf('@');
        return at < 0 ? Start(text) : $"{Start(text[..at])}@{Start(text[(at + 1)..])}{TopLevel(text[at..])}";
    }

    /// <summary>Masks a phone number: <c>***67</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The last two digits, where at least six others are hidden.</returns>
    public static string Phone(string text)
    {
        string digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length < 8 ? Hidden : Hidden + digits[^2..];
    }

    /// <summary>Masks a token: its first four characters, where at least twelve others are hidden.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>At most seven printable characters.</returns>
    public static string Token(string text) =>
        text.Length >= 16 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('!', '~') < 0 ? text[..4] + Hidden : Hidden;

    /// <summary>
    /// A name or key that a host or its users chose, as it is; but masked where it is an email or a phone, which some take
    /// for their keys.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text, or what the masks leave of it.</returns>
    public static string Name(string text) => text.Contains('@', StringComparison.Ordinal) ? Email(text)
        : IsPhone(text) ? Phone(text)
        : text;

    private static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 9 and <= 15
        && text.All(letter => char.IsAsciiDigit(letter) || InPhones.Contains(letter, StringComparison.Ordinal));

    // A text of one letter would be shown whole.
    private static string Start(string text)
    {
        Rune first = Rune.GetRuneAt(text.Length > 1 && !char.IsSurrogate(text[0]) ? text : "*", 0);
        return Rune.IsLetterOrDigit(first) ? first + Hidden : Hidden;
    }

    private static string TopLevel(string domain)
    {
        string last = domain[(domain.LastIndexOf('.') + 1)..];
        return last.Length is >= 2 and < 10 && last.Length < domain.Length && last.All(char.IsLetter) ? "." + last : "";
    }
}

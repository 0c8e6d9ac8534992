using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ContactCore.Channels;

/// <summary>
/// Reads a mailbox of RFC 5321 with the scripts of RFC 6531, without comments and obsolete forms, into its key. What is
/// checked is the text in NFC, so that two texts that Unicode calls the same have the same verdict.
/// </summary>
internal static class EmailSyntax
{
    private const int LongestLocal = 64;

    /// <summary>Reads an address.</summary>
    /// <param name="text">The trimmed text.</param>
    /// <param name="key">Its key.</param>
    /// <param name="problem">What is wrong.</param>
    /// <returns>Whether it is an address.</returns>
    public static bool TryRead(
        string text, [NotNullWhen(true)] out string? key, [NotNullWhen(false)] out string? problem)
    {
        key = null;
        problem = text.Length == 0 ? "is empty"
            : text.Length > EmailAddress.MaxLength ? $"has {text.Length} characters"
            : CharacterProblem(text);
        if (problem is not null)
            return false;
        string composed = text.Normalize(NormalizationForm.FormC);
        int at = composed.LastIndexOf('@');
        if (at < 0)
        {
            problem = "has no @";
            return false;
        }

        if (!LocalPart.TryRead(composed[..at], out string? local, out problem)
            || !DomainSyntax.TryRead(composed[(at + 1)..], out string? domain, out problem))
            return false;
        key = $"{local}@{domain}";
        problem = LengthProblem(text, local, key);
        return problem is null;
    }

    // The key must itself be an address, and lower case, composition and Punycode can each make a text longer.
    private static string? LengthProblem(string text, string local, string key)
    {
        int typed = Encoding.UTF8.GetByteCount(text.AsSpan(0, text.LastIndexOf('@')));
        if (Math.Max(typed, Encoding.UTF8.GetByteCount(local)) > LongestLocal)
            return $"has more than {LongestLocal} octets before the @";
        return key.Length > EmailAddress.MaxLength ? $"has {key.Length} characters in its ASCII form" : null;
    }

    // RFC 6531 sets no bounds above U+0080; what nobody can see or type is an accident of copying, and what Unicode has
    // not assigned has no stable lower case.
    private static string? CharacterProblem(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out Rune rune, out int used) != OperationStatus.Done)
                return "holds an unpaired surrogate";
            if (!IsVisible(rune))
                return string.Create(CultureInfo.InvariantCulture, $"holds the character U+{rune.Value:X4}");
            rest = rest[used..];
        }

        return null;
    }

    private static bool IsVisible(Rune rune) => rune.Value switch
    {
        ' ' or 0x200C or 0x200D => true,
        0xFFFD => false, // what damaged text is shown as
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned),
    };
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>What a text is compared with: itself written another way, or a part of it.</summary>
internal static class Variants
{
    private static readonly Func<string, string>[] Spellings =
    [
        text => text, text => text, text => text,
        text => text.ToUpperInvariant(),
        text => text.ToLowerInvariant(),
        text => text.Normalize(NormalizationForm.FormD),
        text => text.Normalize(NormalizationForm.FormKC),
        text => $"{text}x",
        text => $"  {text} ",
        text => text.Replace(" ", "\u2003", StringComparison.Ordinal),
    ];

    public static Gen<string> Of(string text) =>
        from part in Parts(text)
        from spelling in Gen.Elements(Spellings)
        select Usable(spelling(part), text);

    /// <summary>The text, or another one where no filter takes it.</summary>
    public static string Usable(string text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) || text.Length > 2_000 ? otherwise : text;

    private static Gen<string> Parts(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return Gen.Frequency(
            (3, Gen.Constant(text)),
            (2, from start in Gen.Choose(0, runes.Length - 1) from count in Gen.Choose(1, runes.Length - start) select string.Concat(runes[start..(start + count)])),
            (1, from count in Gen.Choose(1, runes.Length) select string.Concat(runes[..count])),
            (1, from count in Gen.Choose(1, runes.Length) select string.Concat(runes[^count..])));
    }
}

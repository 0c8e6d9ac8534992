using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Text;

/// <summary>Any string at all, unpaired surrogates, U+FFFE and NUL included.</summary>
public sealed record AnyString(string Value);

/// <summary>A string that can be written as UTF-8.</summary>
public sealed record WellFormed(string Value);

/// <summary>Strings rich in what breaks normalisation: marks in odd places, letters that fold, scripts side by side.</summary>
public static class Strings
{
    private static readonly string[] Odd =
    [
        "e", "E", "и", "И", "і", "у", "ї", "ё", "ѓ", "α", "Σ", "ς", "ß", "ẞ", "İ", "ı", "Ł", "ǽ", "ﬁ", "ﷺ", "´", "カ", "ガ",
        "ｶﾞ", "ก", "ำ", "म", "ं", "한", "ᄒ", "ᅡ", "\u0300", "\u0306", "\u0308", "\u0345", "\u0483", "\u20DD", "\u3099",
        "\u1160", "\u0F71", "\u0F72", "\u05B0", "\u200D", "\u200B", "\u00AD", "\uFE0F", "\uFEFF", " ", "\u00A0", "\t",
        "\u2028", "\u0085", "𝔄", "👩", "\uD800\uDC00", "\uDBFF\uDFFF", "\uD7FF", "\uE000", "\uFFFF",
    ];

    private static readonly string[] Broken = ["\uD800", "\uDC00", "\uFFFE", "\0"];

    private static readonly Gen<string> Scalar = Gen.OneOf(Gen.Choose(0, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF), Gen.Choose(0x20, 0x7E))
        .Select(char.ConvertFromUtf32);

    public static Arbitrary<WellFormed> ArbitraryWellFormed() =>
        Joined(Gen.OneOf(Gen.Elements(Odd), Scalar)).Select(text => new WellFormed(text)).ToArbitrary();

    public static Arbitrary<AnyString> ArbitraryAny() =>
        Joined(Gen.Frequency((6, Gen.Elements(Odd)), (3, Scalar), (1, Gen.Elements(Broken))))
            .Select(text => new AnyString(text)).ToArbitrary();

    private static Gen<string> Joined(Gen<string> parts) => parts.ListOf().Select(string.Concat);
}

using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>Texts on which stores that compare by themselves go wrong: scripts, cases, marks, LIKE, quotes, limits.</summary>
internal static class Texts
{
    private static readonly string[] Words =
    [
        "Anna", "ANNA", "Änna", "a\u0308nna", "Annabel", "Müller", "MULLER", "Muller", "Straße", "STRASSE", "Strasse",
        "İstanbul", "Istanbul", "ıstanbul", "Σίσυφος", "ΣΙΣΥΦΟΣ", "σισυφοσ", "ﬁn", "fin", "Ⅷ", "viii", "ſ", "s", "\u212A", "k",
        "ガブ", "ｶﾞﾌﾞ", "カブ", "ธนพล", "मुंबई", "मबई", "محمد", "Їжак", "Іжак", "Ёлка", "Елка", "Łódź", "lodz", "Nguyễn", "Đặng",
        "100%", "100_", "1000", "a_b", "axb", "%", "_", "[a]", "a\\b", "a\\%b", "\\", "O'Brien", "O''Brien", "'; drop table x; --",
        "\"quoted\"", "quoted", "a*b?", "a b", "a  b", "a\tb", "a\u00A0b", "𐐔", "𐐼", "𠀀", "😀", "\uFFFD", "\uE000", "\U000F0000",
        "\u200B", "\u200Bx", "x", "½", "①", "null", "true", "0",
    ];

    private static readonly Gen<string> Fragment = Gen.Choose(1, 4)
        .SelectMany(count => Gen.ArrayOf(Gen.Elements("a", "A", "%", "_", "\\", "'", "\"", "ı", "İ", "ß", "é", "ﬀ", "𐐔", " ", "*"), count))
        .Select(string.Concat)
        .Select(text => Variants.Usable(text, "a"));

    /// <summary>One that an address part and a field hold too.</summary>
    public static Gen<string> Short { get; } = Gen.Frequency((8, Gen.Elements(Words)), (2, Fragment));

    /// <summary>One whose normalised form is about as long as is compared: a ligature comes to 18 letters.</summary>
    public static Gen<string> AtTheLimit { get; } =
        from ligatures in Gen.Choose(21, 23)
        from tail in Gen.Elements("", "a", "abc", "abcd", "abcde", "abcdeé", "abc𐐔", "abc𐐔x", "ab\u200Bcd", "abcd%")
        select $"{string.Concat(Enumerable.Repeat('\uFDFA', ligatures))}{tail}";

    /// <summary>A name, or a part of an address.</summary>
    public static Gen<string> Names { get; } = Gen.Frequency((12, Short), (1, AtTheLimit));

    /// <summary>A field's text; the long ones differ only behind what is indexed, or behind what is compared.</summary>
    public static Gen<string> Fields { get; } = Gen.Frequency(
        (6, Short),
        (4, from end in Gen.Elements("", "a", "b", "B", "ß", "%", "𐐔") from length in Gen.Elements(200, 300, 1_900) select $"{new string('n', length)}{end}"),
        (1, from end in Gen.Elements("", "a", "b") select $"{string.Concat(Enumerable.Repeat('\uFDFA', 222))}abcd{end}"));
}

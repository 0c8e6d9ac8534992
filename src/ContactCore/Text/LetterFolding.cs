using System.Collections.Frozen;

namespace ContactCore.Text;

/// <summary>
/// Our table of letters that stand for others when people search and compare: what full case folding has and .NET
/// lacks, and Latin letters with a stroke or a hook, which Unicode does not take apart. Capitals are lower-cased before
/// they are looked up. A change of this table is a change of <see cref="NormalizationVersion.Table"/>.
/// </summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<int, string> Table = new Dictionary<int, string>
    {
        ['ß'] = "ss",
        ['ẞ'] = "ss",
        ['ς'] = "σ",
        ['ı'] = "i",
        ['İ'] = "i",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['þ'] = "th",
        ['ð'] = "d",
        ['đ'] = "d",
        ['ł'] = "l",
        ['ø'] = "o",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ŋ'] = "n",
        ['ĸ'] = "k",
        ['ƀ'] = "b",
        ['ɨ'] = "i",
        ['ʉ'] = "u",
        ['ɓ'] = "b",
        ['ɗ'] = "d",
        ['ƙ'] = "k",
        ['ƴ'] = "y",
    }.ToFrozenDictionary();

    /// <summary>What a lower-cased code point stands for, or null where it stands for itself.</summary>
    /// <param name="codePoint">A lower-cased code point of decomposed text.</param>
    /// <returns>Lower-cased letters, or null.</returns>
    public static string? Of(int codePoint) => Table.GetValueOrDefault(codePoint);
}

using System.Globalization;

namespace ContactCore.Text;

/// <summary>
/// What normalised text and address keys were computed with. A base stores it; where it differs from
/// <see cref="Current"/> the stored forms may differ from those computed now, and the base must be reindexed.
/// </summary>
public static class NormalizationVersion
{
    /// <summary>Our own part, raised with every change of the rules or of the table of letters.</summary>
    internal const int Table = 1;

    /// <summary>
    /// Our table, the runtime's major version (its character categories and lower-casing) and ICU's data version
    /// (composition and domain names), such as <c>1/net10/icu00007899</c>.
    /// </summary>
    public static string Current { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Table}/net{Environment.Version.Major}/icu{CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion:x8}");
}

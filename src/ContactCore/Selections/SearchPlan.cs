using ContactCore.Locales;
using ContactCore.Text;

namespace ContactCore.Selections;

/// <summary>Turns what a person typed into a search box into ranges, the same for every store.</summary>
internal static class SearchPlan
{
    private const int ShortestId = 4;

    // Stores may keep no more of a normalised name than this.
    private const int MostUnits = 400;

    public static IReadOnlyList<SearchRange> Of(string typed, RegionCode? region)
    {
        List<SearchRange> ranges = [];
        string normalized = NormalizedText.Prefix(NormalizedText.Of(typed), MostUnits);
        if (normalized.Length > 0)
        {
            ranges.Add(Prefix(SearchColumn.FullName, normalized));
            ranges.Add(Prefix(SearchColumn.LastName, normalized));
        }

        foreach (string email in EmailPrefix.Of(typed))
            ranges.Add(Prefix(SearchColumn.EmailKey, email));
        foreach (string phone in PhonePrefix.Of(typed, region))
            ranges.Add(Prefix(SearchColumn.PhoneKey, phone));
        ranges.Add(Prefix(SearchColumn.ExternalId, typed));
        string hex = typed.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        if (hex.Length is >= ShortestId and <= 32 && hex.All(char.IsAsciiHexDigit))
            ranges.Add(new SearchRange(SearchColumn.Id, hex, null));
        return ranges;
    }

    private static SearchRange Prefix(SearchColumn column, string prefix) =>
        new(column, prefix, CodePointOrder.UpperBound(prefix));
}

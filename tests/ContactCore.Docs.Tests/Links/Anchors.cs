using System.Text.RegularExpressions;
using ContactCore.Docs.Tests.Pages;

namespace ContactCore.Docs.Tests.Links;

/// <summary>The anchors that a page's headings get: lower case, without punctuation, blanks as hyphens, repeats numbered.</summary>
internal static partial class Anchors
{
    public static IReadOnlySet<string> Of(DocPage page)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(page.Prose))
        {
            string slug = Left().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-');
            int repeats = seen.GetValueOrDefault(slug);
            seen[slug] = repeats + 1;
            anchors.Add(repeats == 0 ? slug : $"{slug}-{repeats}");
        }

        return anchors;
    }

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]", RegexOptions.None, 1000)]
    private static partial Regex Left();
}

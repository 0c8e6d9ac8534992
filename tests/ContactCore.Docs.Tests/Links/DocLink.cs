using System.Text.RegularExpressions;
using ContactCore.Docs.Tests.Pages;

namespace ContactCore.Docs.Tests.Links;

/// <summary>A link or a picture of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Target">What it leads to, as written.</param>
internal sealed partial record DocLink(DocPage Page, string Target)
{
    public bool IsOutside => Target.Contains("://", StringComparison.Ordinal) || Target.StartsWith("mailto:", StringComparison.Ordinal);

    /// <summary>The part behind #, or null.</summary>
    public string? Anchor => Target.Split('#') is [_, string anchor] ? anchor : null;

    /// <summary>The file, of a link that is not outside; the page's own where the link is an anchor alone.</summary>
    public string File => Target.StartsWith('#')
        ? Path.GetFullPath(Path.Combine(Page.Folder, Path.GetFileName(Page.Name)))
        : Path.GetFullPath(Path.Combine(Page.Folder, Target.Split('#')[0]));

    /// <summary>The links of a page, those in code left out.</summary>
    public static IReadOnlyList<DocLink> Of(DocPage page)
    {
        string prose = InlineCode().Replace(page.Prose, "");
        return
        [
            .. Inline().Matches(prose).Concat(Html().Matches(prose)).Concat(Bare().Matches(prose))
                .Select(match => new DocLink(page, match.Groups["target"].Value)),
        ];
    }

    public override string ToString() => $"{Page.Name}: {Target}";

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("(href|src)=\"(?<target>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Html();

    [GeneratedRegex("<(?<target>https?://[^>]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.None, 1000)]
    private static partial Regex InlineCode();
}

using System.Text.RegularExpressions;
using ContactCore.Docs.Tests.Pages;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>docs/filters.md, in the parts that are tried.</summary>
internal static partial class FilterPage
{
    /// <summary>The page as a whole.</summary>
    public static DocPage Whole { get; } = DocPage.Of("docs/filters.md");

    private static string Page => Whole.Text;

    /// <summary>The filters in blocks of their own, in comments beside C#, and in sentences and cells.</summary>
    public static IEnumerable<string> Texts =>
    [
        .. Blocks("filter").SelectMany(Lines),
        .. Beside,
        .. InlineCode().Matches(WithoutBlocks).Select(match => match.Groups["code"].Value).Where(code => AFilter().IsMatch(code)),
    ];

    /// <summary>The texts beside the array that shows every kind.</summary>
    public static IReadOnlyList<string> Beside =>
    [
        .. from line in Lines(Blocks("csharp").Single(example => example.Contains("ContactFilter[] each", StringComparison.Ordinal)))
           let parts = line.Split(" // ")
           where parts.Length == 2
           select parts[1],
    ];

    /// <summary>Each text that is refused, with the line below it.</summary>
    public static IReadOnlyList<(string Text, string Told)> Refused =>
        [.. Lines(Blocks("text").Single()).Chunk(2).Select(pair => (pair[0], pair[1]))];

    private static string WithoutBlocks => Block().Replace(Page, "");

    private static IEnumerable<string> Blocks(string language) => Block().Matches(Page)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => match.Groups["body"].Value);

    private static string[] Lines(string block) => block.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^(not |\()*[A-Z]\S* (==|!=|<|<=|>|>=) \S|^(InSegment|Categories\.Contains)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AFilter();
}

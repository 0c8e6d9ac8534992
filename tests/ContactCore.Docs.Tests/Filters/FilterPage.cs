using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>docs/filters.md, in the parts that are tried.</summary>
internal static partial class FilterPage
{
    private const string End = "<!-- end -->";

    private static readonly string File = Path.Combine(SharedData.Repository, "docs", "filters.md");

    private static readonly string Page = System.IO.File.ReadAllText(File);

    private static bool Rewrites => Environment.GetEnvironmentVariable("CONTACTCORE_WRITE_DOCS") == "1";

    /// <summary>The blocks of C#.</summary>
    public static IEnumerable<string> Examples => Blocks("csharp");

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
        .. from line in Lines(Examples.Single(example => example.Contains("ContactFilter[] each", StringComparison.Ordinal)))
           let parts = line.Split(" // ")
           where parts.Length == 2
           select parts[1],
    ];

    /// <summary>Each text that is refused, with the line below it.</summary>
    public static IReadOnlyList<(string Text, string Told)> Refused =>
        [.. Lines(Blocks("text").Single()).Chunk(2).Select(pair => (pair[0], pair[1]))];

    private static string WithoutBlocks => Block().Replace(Page, "");

    /// <summary>Checks that a part between marks is what it should be, or makes it so when CONTACTCORE_WRITE_DOCS is 1.</summary>
    public static void Holds(string name, string content)
    {
        string mark = $"<!-- {name} -->\n";
        int start = Page.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        int end = Page.IndexOf(End, start, StringComparison.Ordinal);
        if (Rewrites)
            System.IO.File.WriteAllText(File, Page[..start] + content + Page[end..]);
        else
            Assert.Equal(content, Page[start..end]);
    }

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

using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Pages;

/// <summary>
/// A page of the documents. What a test computes stands in it between marks, or in a block below a mark: it is compared,
/// or written anew when CONTACTCORE_WRITE_DOCS is 1.
/// </summary>
internal sealed partial class DocPage
{
    private const string End = "<!-- end -->";

    // Several tests may rewrite one page at once.
    private static readonly Lock Writing = new();

    private readonly string _file;

    private DocPage(string name)
    {
        Name = name;
        _file = Path.Combine(SharedData.Repository, name);
    }

    /// <summary>The README and every page of docs.</summary>
    public static IReadOnlyList<DocPage> All { get; } =
    [
        Of("README.md"),
        .. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "docs"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => Of($"docs/{Path.GetFileName(file)}")),
    ];

    /// <summary>The pages' names, for a theory.</summary>
    public static TheoryData<string> Names => [.. All.Select(page => page.Name)];

    /// <summary>The page's path from the repository's root.</summary>
    public string Name { get; }

    public string Text => File.ReadAllText(_file);

    public string Folder => Path.GetDirectoryName(_file)!;

    public IReadOnlyList<DocBlock> Blocks => BlocksOf(Text);

    /// <summary>The text without its fenced blocks.</summary>
    public string Prose => Block().Replace(Text, "");

    private static bool Rewrites => Environment.GetEnvironmentVariable("CONTACTCORE_WRITE_DOCS") == "1";

    public static DocPage Of(string name) => new(name);

    /// <summary>Checks what stands between <c>&lt;!-- part --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
    public void Holds(string part, string content)
    {
        string mark = $"<!-- {part} -->\n";
        Compare(content, text =>
        {
            int start = text.IndexOf(mark, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{Name} has no mark {mark}");
            start += mark.Length;
            return (start, text.IndexOf(End, start, StringComparison.Ordinal));
        });
    }

    /// <summary>Checks the body of the one block with a mark.</summary>
    public void HoldsBlock(string mark, string body) => Compare(body, text =>
    {
        DocBlock[] found = [.. BlocksOf(text).Where(block => block.Mark == mark)];
        Assert.True(found.Length == 1, $"{Name} has {found.Length} blocks below <!-- {mark} -->");
        return (found[0].Start, found[0].Start + found[0].Body.Length);
    });

    private static IReadOnlyList<DocBlock> BlocksOf(string text) =>
    [
        .. Block().Matches(text).Select(match => new DocBlock(
            match.Groups["language"].Value,
            match.Groups["mark"] is { Success: true } mark ? mark.Value : null,
            match.Groups["body"].Value,
            match.Groups["body"].Index)),
    ];

    private void Compare(string content, Func<string, (int Start, int End)> place)
    {
        lock (Writing)
        {
            string text = Text;
            (int start, int end) = place(text);
            if (Rewrites && text[start..end] != content)
                File.WriteAllText(_file, text[..start] + content + text[end..]);
            else
                Assert.Equal(content, text[start..end]);
        }
    }

    [GeneratedRegex(
        @"^(<!-- (?<mark>[^\n]*) -->\n)?(?<fence>```+)(?<language>\w*)\n(?<body>.*?)^\k<fence>$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000)]
    private static partial Regex Block();
}

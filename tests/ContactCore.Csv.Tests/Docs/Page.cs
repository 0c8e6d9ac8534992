using ContactCore.Csv.Tests.Support;

namespace ContactCore.Csv.Tests.Docs;

/// <summary>docs/csv.md, whose generated parts stand between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
internal sealed class Page
{
    private const string End = "<!-- end -->";

    private static readonly string File = Path.Combine(Repository.Root, "docs", "csv.md");

    private string _text = System.IO.File.ReadAllText(File);

    private static bool Rewrites => Environment.GetEnvironmentVariable("CONTACTCORE_WRITE_DOCS") == "1";

    /// <summary>Checks that a part is what it should be, or makes it so when CONTACTCORE_WRITE_DOCS is 1.</summary>
    internal void Holds(string name, string content)
    {
        string mark = $"<!-- {name} -->\n";
        int start = _text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        int end = _text.IndexOf(End, start, StringComparison.Ordinal);
        if (Rewrites)
        {
            _text = _text[..start] + content + _text[end..];
            System.IO.File.WriteAllText(File, _text);
        }

        Assert.True(
            _text[start..].StartsWith(content + End, StringComparison.Ordinal),
            $"'{name}' in docs/csv.md is out of date; CONTACTCORE_WRITE_DOCS=1 rewrites it");
    }
}

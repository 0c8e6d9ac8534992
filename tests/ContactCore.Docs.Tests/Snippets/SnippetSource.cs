using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Snippets;

/// <summary>Where a snippet comes from: a file of this repository, as <c>path</c> or <c>path#region</c>.</summary>
internal sealed record SnippetSource(string Path, string? Region)
{
    private const string Begin = "#region ";
    private const string End = "#endregion";

    public static SnippetSource Parse(string text) => text.Split('#') is [string path, string region]
        ? new SnippetSource(path, region)
        : new SnippetSource(text, null);

    /// <summary>The names of a file's regions.</summary>
    public static IEnumerable<string> RegionsOf(string path) =>
        Lines(path).Select(line => line.Trim()).Where(line => line.StartsWith(Begin, StringComparison.Ordinal)).Select(line => line[Begin.Length..]);

    /// <summary>The lines, moved to the left edge, as they stand in a page.</summary>
    public string Text()
    {
        string[] lines = [.. Chosen().Where(line => !IsMark(line))];
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => $"{(line.Length == 0 ? line : line[indent..])}\n"));
    }

    private static string[] Lines(string path) => File.ReadAllLines(System.IO.Path.Combine(SharedData.Repository, path));

    private static bool IsMark(string line)
    {
        string trimmed = line.TrimStart();
        return trimmed.StartsWith(Begin, StringComparison.Ordinal) || trimmed.StartsWith(End, StringComparison.Ordinal);
    }

    private IEnumerable<string> Chosen()
    {
        string[] lines = Lines(Path);
        if (Region is null)
            return lines;
        int start = Array.FindIndex(lines, line => line.Trim() == Begin + Region);
        Assert.True(start >= 0, $"{Path} has no region {Region}");
        return lines.Skip(start + 1).TakeWhile(line => line.Trim() != End);
    }
}

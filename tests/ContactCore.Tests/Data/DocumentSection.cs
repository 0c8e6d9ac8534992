namespace ContactCore.Tests.Data;

/// <summary>
/// A part of a page in <c>docs</c> that a test writes: what stands between its two markers must be what the test
/// renders. With CONTACTCORE_WRITE_DOCS=1 the part is rewritten instead.
/// </summary>
public sealed class DocumentSection(string page, string name)
{
    private readonly string path = Path.Combine(SharedData.Repository, "docs", page);
    private readonly string begin = $"<!-- {name}: written by a test, CONTACTCORE_WRITE_DOCS=1 rewrites it -->\n";
    private readonly string end = $"<!-- end of {name} -->";

    public void MustBe(string rendered)
    {
        string text = File.ReadAllText(path);
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"{path} has no markers of {name}");
        if (Environment.GetEnvironmentVariable("CONTACTCORE_WRITE_DOCS") == "1")
            File.WriteAllText(path, text[..from] + rendered + text[to..]);
        else
            Assert.Equal(rendered, text[from..to]);
    }
}

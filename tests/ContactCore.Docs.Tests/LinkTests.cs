using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "docs"), "*.md")
            .Select(file => Path.GetRelativePath(SharedData.Repository, file)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_to_one(string page)
    {
        string file = Path.Combine(SharedData.Repository, page);
        IEnumerable<string> broken = Link().Matches(File.ReadAllText(file))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target.Split('#')[0])));
        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}

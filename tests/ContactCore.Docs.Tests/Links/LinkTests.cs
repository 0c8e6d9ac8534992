using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Links;

public sealed class LinkTests
{
    private const string Index = "docs/README.md";

    public static TheoryData<string> Pages => DocPage.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_to_one(string name) =>
        Assert.DoesNotContain(Inside(name), link => !Path.Exists(link.File));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_anchor_is_a_heading_of_its_page(string name) => Assert.DoesNotContain(
        Inside(name), link => link.Anchor is not null && !Anchors.Of(PageOf(link.File)).Contains(link.Anchor));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_the_outside_is_a_whole_address(string name) => Assert.DoesNotContain(
        DocLink.Of(DocPage.Of(name)), link => link.IsOutside && !IsWhole(link.Target));

    [Fact]
    public void The_index_names_every_page() => Assert.Empty(DocPage.All.Select(page => page.Name)
        .Except(["README.md", Index, .. Inside(Index).Select(link => Named(link.File))], StringComparer.Ordinal));

    // Where the README is shown outside of the repository, as by NuGet, its links to files lead nowhere.
    [Fact]
    public void The_readmes_links_to_files_stand_in_its_section_of_files_alone()
    {
        const string Section = "## In the repository\n";
        string text = DocPage.Of("README.md").Text;
        string before = text[..text.IndexOf(Section, StringComparison.Ordinal)];
        Assert.NotEmpty(Inside("README.md"));
        Assert.DoesNotContain(Inside("README.md"), link => before.Contains($"]({link.Target})", StringComparison.Ordinal));
    }

    private static IEnumerable<DocLink> Inside(string name) => DocLink.Of(DocPage.Of(name)).Where(link => !link.IsOutside);

    private static bool IsWhole(string target) => Uri.TryCreate(target, UriKind.Absolute, out Uri? address)
        && address.Scheme == Uri.UriSchemeHttps && address.Host.Contains('.', StringComparison.Ordinal);

    private static DocPage PageOf(string file) => DocPage.Of(Named(file));

    private static string Named(string file) => Path.GetRelativePath(SharedData.Repository, file).Replace('\\', '/');
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContactCore.Docs.Tests.Links;
using ContactCore.Docs.Tests.Pages;
using ContactCore.Tests.Data;

namespace ContactCore.Docs.Tests.Drawings;

/// <summary>The drawings of docs/architecture.md show what there is, and nothing else.</summary>
public sealed partial class DrawingTests
{
    private static readonly string Folder = Path.Combine(SharedData.Repository, "docs", "drawings");

    private static string[] Projects =>
        [.. Directory.GetDirectories(Path.Combine(SharedData.Repository, "src")).Select(folder => Path.GetFileName(folder)!)];

    private static string[] Features =>
    [
        .. Directory.GetDirectories(Path.Combine(SharedData.Repository, "src", "ContactCore"))
            .Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj", "PublicAPI"], StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_drawing_is_on_a_page_and_says_in_words_what_it_shows()
    {
        HashSet<string> shown = [.. DocPage.All.SelectMany(DocLink.Of).Where(link => !link.IsOutside).Select(link => link.File)];
        foreach (string file in Directory.GetFiles(Folder))
        {
            Assert.Contains(file, shown);
            XElement drawing = XDocument.Load(file).Root!;
            Assert.NotEmpty(drawing.Element(drawing.Name.Namespace + "title")!.Value);
            Assert.NotEmpty(drawing.Element(drawing.Name.Namespace + "desc")!.Value);
            Assert.DoesNotContain(drawing.Descendants().Attributes(), attribute => attribute.Name.LocalName == "href");
        }
    }

    [Fact]
    public void Every_project_is_drawn() => Assert.Equal(Projects.Order(), Values("projects.svg", "data-project").Order());

    [Fact]
    public void The_arrows_between_projects_are_their_references()
    {
        IEnumerable<string> references = Projects.SelectMany(project =>
            XDocument.Load(Path.Combine(SharedData.Repository, "src", project, $"{project}.csproj")).Descendants("ProjectReference")
                .Select(reference => $"{project} -> {Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)}"));
        IEnumerable<string> arrows = Values("projects.svg", "data-from").Zip(Values("projects.svg", "data-to"), (from, to) => $"{from} -> {to}");
        Assert.Equal(references.Order(), arrows.Order());
    }

    [Fact]
    public void Every_folder_of_the_domain_is_drawn() => Assert.Equal(Features.Order(), Values("flow.svg", "data-folder").Order());

    [Fact]
    public void The_page_lists_the_folders_in_the_order_of_the_drawing()
    {
        string text = DocPage.Of("docs/architecture.md").Text;
        string list = text[(text.IndexOf("## The features", StringComparison.Ordinal) + 1)..];
        list = list[(list.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        list = list[..list.IndexOf(". ", StringComparison.Ordinal)];
        Assert.Equal(Values("flow.svg", "data-folder"), Word().Matches(list).Select(word => word.Value));
    }

    private static List<string> Values(string drawing, string attribute) =>
        [.. XDocument.Load(Path.Combine(Folder, drawing)).Descendants().Attributes(attribute).Select(found => found.Value)];

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}

using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ContactCore.Matching;

namespace ContactCore.Reports.Tests.Support;

/// <summary>A page as it was written, and its parts.</summary>
internal sealed class Page
{
    private Page(byte[] bytes)
    {
        Bytes = bytes;
        Text = Encoding.UTF8.GetString(bytes);
        using XmlReader reader = XmlReader.Create(new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public byte[] Bytes { get; }

    public string Text { get; }

    public XElement Root { get; }

    public static async Task<Page> OfAsync(DuplicateRecords found, MatchReportOptions? options = null)
    {
        using MemoryStream stream = new();
        await MatchReport.WriteAsync(found, stream, options);
        return new Page(stream.ToArray());
    }

    public XElement Section(string id) => Root.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    /// <summary>A number of the summary.</summary>
    public string Figure(string name) => Section("summary").Descendants("dt").Single(term => term.Value == name).ElementsAfterSelf("dd").First().Value;

    /// <summary>The table of thresholds: each with its pairs taken, wrong and missed.</summary>
    public IEnumerable<string[]> Costs => Section("threshold").Descendants("tbody").Single().Elements("tr")
        .Select(row => row.Elements().Select(cell => cell.Value.Replace('\u00A0', ' ')).ToArray());

    /// <summary>The pairs of a kind that are shown.</summary>
    public IEnumerable<XElement> Pairs(string kind) => Section("pairs").Elements("h3").Single(heading => heading.Value == kind)
        .ElementsAfterSelf().TakeWhile(element => element.Name != "h3").Where(element => element.Name == "article");

    /// <summary>Of which IDs a shown pair is.</summary>
    public static (string Left, string Right) Ids(XElement pair)
    {
        string[] ids = [.. pair.Element("h4")!.Descendants("bdi").Select(id => id.Value)];
        return (ids[0], ids[1]);
    }

    /// <summary>A number as it is written.</summary>
    public static double Number(string text) => double.Parse(text.Replace('\u2212', '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

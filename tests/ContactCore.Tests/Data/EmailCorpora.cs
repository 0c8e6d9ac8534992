using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ContactCore.Tests.Data;

/// <summary>What a corpus says of an address.</summary>
public enum Verdict
{
    Valid,
    Warned,
    Invalid,
}

/// <summary>One address of a corpus, the diagnosis in the corpus's own words.</summary>
public sealed record JudgedAddress(string Corpus, string Address, Verdict Verdict, string Category, string Diagnosis);

/// <summary>The addresses of <c>data/email</c> with their verdicts.</summary>
public static class EmailCorpora
{
    public static IEnumerable<JudgedAddress> All() =>
        IsEmail("isemail-tests.xml").Concat(IsEmail("isemail-tests-original.xml")).Concat(Egulias());

    private static IEnumerable<JudgedAddress> IsEmail(string file)
    {
        foreach (XElement test in XDocument.Load(SharedData.PathOf($"email/{file}"), LoadOptions.PreserveWhitespace).Descendants("test"))
        {
            string category = test.Element("category")!.Value;
            yield return new JudgedAddress(
                file, WithControls(test.Element("address")!.Value), OfCategory(category), Short(category), Short(test.Element("diagnosis")!.Value));
        }
    }

    // RFC 5322 is the grammar of headers: what only it allows is no address to send to, which the corpus calls a warning.
    private static Verdict OfCategory(string category) => category switch
    {
        "ISEMAIL_VALID_CATEGORY" or "ISEMAIL_DNSWARN" or "ISEMAIL_RFC5321" => Verdict.Valid,
        "ISEMAIL_ERR" => Verdict.Invalid,
        _ => Verdict.Warned,
    };

    private static string Short(string name) => name.Replace("ISEMAIL_", "", StringComparison.Ordinal);

    private static string WithControls(string text) =>
        string.Concat(text.Select(c => c is >= '\u2400' and <= '\u247F' ? (char)(c - 0x2400) : c));

    private static IEnumerable<JudgedAddress> Egulias()
    {
        const string File = "egulias-addresses.tsv";
        foreach (string line in System.IO.File.ReadLines(SharedData.PathOf($"email/{File}")).Skip(1))
        {
            string[] cells = line.Split('\t');
            string address = JsonSerializer.Deserialize<string>(cells[0])!;
            if (cells[4] == "bytes")
                address = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(address));
            Verdict verdict = cells[1] switch
            {
                "valid" => Verdict.Valid,
                "valid-with-warning" => Verdict.Warned,
                _ => Verdict.Invalid,
            };
            string method = cells[2][(cells[2].IndexOf('.', StringComparison.Ordinal) + 1)..];
            yield return new JudgedAddress(File, address, verdict, cells[1], verdict == Verdict.Valid || cells[3].Length == 0 ? method : cells[3]);
        }
    }
}

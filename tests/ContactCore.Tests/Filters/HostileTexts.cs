using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Filters;

/// <summary>Texts that must be refused: those of <c>hostile.txt</c>, the list of naughty strings, and some too large to be kept.</summary>
public static class HostileTexts
{
    private const string Known = "LastName == \"a\"";

    public static IReadOnlyList<string> Written { get; } =
    [
        .. File.ReadLines(Path.Combine(SharedData.Repository, "tests", "ContactCore.Tests", "Filters", "hostile.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("## ", StringComparison.Ordinal))
            .Select(Unescaped),
    ];

    public static IReadOnlyList<string> Naughty =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.PathOf("text/blns.json")))!;

    public static IReadOnlyList<string> Large { get; } =
    [
        Repeated("(", 10_000), Repeated(")", 10_000), Repeated("(", 10_000) + Known + Repeated(")", 10_000),
        Repeated("(", 1_900) + Known + Repeated(")", 1_900), Repeated("(", 33) + Known + Repeated(")", 33),
        Repeated("not ", 10_000) + Known, Repeated("not ", 990) + Known, Repeated("not ", 33) + Known, Repeated("not (", 700) + Known,
        Repeated("(not ", 33) + Known + Repeated(")", 33), ManyNotsOnEachLevel, Repeated("[", 3_000), Repeated("\"", 3_999), Repeated("\\", 3_999),
        Repeated("Fields[", 500) + "\"a\"" + Repeated("]", 500), Repeated("Fields[\"a\"].", 300) + "Length", Repeated("LastName.", 400),
        Repeated("Address.", 400) + "City == \"a\"", new('a', 1 << 20), new('"', 1 << 20), new('(', 1 << 20), new(' ', 1 << 20), new('\0', 1 << 20),
        Repeated("LastName == \"a\" and ", 50_000), string.Join(" or ", Enumerable.Repeat("Email==null", 201)),
        Repeated("LastName ", 400), Repeated("and ", 900), Repeated("a", 4_000), Repeated("a", 3_990) + " == 1", Repeated("Last", 900) + "Name == \"a\"",
        $"Fields[\"a\"] == {new string('9', 3_900)}", $"Fields[\"a\"] == 0.{new string('0', 3_900)}1", $"Fields[\"a\"] == -{new string('1', 40)}", "Fields[\"a\"] == 1e999999999",
        $"EmailRating == {new string('1', 25)}", $"LastName == \"{new string('a', 2_001)}\"", $"InSegment(\"{new string('a', 201)}\")",
        $"Fields[\"{new string('a', 201)}\"] == 1", $"Categories.Contains(\"{new string('a', 201)}\")", $"Email == \"{new string('a', 2_001)}@example.com\"",
        Repeated("😀", 2_000), Repeated("\u202E", 3_000), $"{new string(' ', 3_999)}x", $"{Known}{new string(' ', 4_000)}",
        "anna@example.com", "Email == anna@example.com", "Email == \"anna@example.com", "anna.maier@example.com == Email", "Email == \"anna@example.com\" x",
        "EmailStatus == \"anna@example.com\"", "CreatedAt == \"anna@example.com\"", "Source == \"anna@example.com\"", "EmailRating == \"anna@example.com\"",
    ];

    // Each level has as many as would just fit if the levels around it had none.
    private static string ManyNotsOnEachLevel =>
        string.Concat(Enumerable.Range(0, 32).Select(level => $"{Repeated("not ", 31 - level)}(")) + Known + Repeated(")", 32);

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Unescaped(string line)
    {
        StringBuilder text = new();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            char kind = line[++i];
            text.Append(kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', 'u' => Unit(line, i + 1), _ => kind });
            i += kind == 'u' ? 4 : 0;
        }

        return text.ToString();
    }

    private static char Unit(string line, int at) => (char)ushort.Parse(line.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

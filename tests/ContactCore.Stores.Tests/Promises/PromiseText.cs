using System.Text.RegularExpressions;
using ContactCore.Tests.Data;

namespace ContactCore.Stores.Tests.Promises;

/// <summary>A promise as the documentation of an interface or of a change states it.</summary>
public sealed partial record PromiseText(string Code, string Where, string Words)
{
    public static IReadOnlyList<PromiseText> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src", "ContactCore"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Of(Path.GetFileNameWithoutExtension(file), Documentation(file))),
    ];

    /// <summary>The codes by letters, then by number.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        (Letters(x), Number(x)).CompareTo((Letters(y), Number(y))));

    private static string Documentation(string file) =>
        string.Join(' ', File.ReadLines(file).Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..].Trim()));

    private static IEnumerable<PromiseText> Of(string where, string documentation)
    {
        Match[] codes = [.. Stated().Matches(documentation).Cast<Match>()];
        for (int i = 0; i < codes.Length; i++)
        {
            int from = codes[i].Index + codes[i].Length;
            int next = i + 1 < codes.Length ? codes[i + 1].Index : documentation.Length;
            int end = documentation.IndexOf("</", from, StringComparison.Ordinal);
            string words = documentation[from..(end < 0 ? next : Math.Min(end, next))];
            yield return new PromiseText(codes[i].Groups["code"].Value, where, Plain(words));
        }
    }

    private static string Plain(string words) =>
        Tag().Replace(words, match => $"`{match.Groups["name"].Value.Split('.')[^1]}`").Replace("<c>", "`", StringComparison.Ordinal).Trim();

    private static string Letters(string code) => code.TrimEnd([.. "0123456789"]);

    private static int Number(string code) => int.Parse(code[Letters(code).Length..], null);

    [GeneratedRegex(@"\b(?<code>[A-Z]{1,2}[0-9]{1,2}):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stated();

    [GeneratedRegex("<see cref=\"(?<name>[^\"]+)\"/>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}

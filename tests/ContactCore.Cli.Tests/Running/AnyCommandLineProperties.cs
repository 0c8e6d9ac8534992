using ContactCore.Cli.Running;
using ContactCore.Cli.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ContactCore.Cli.Tests.Running;

/// <summary>Command lines put together at random, on one memory that lives as long as they do.</summary>
public class AnyCommandLineProperties
{
    // Nothing here writes files.
    private static readonly string[] Beginnings =
    [
        "add --consent ok", "edit external:a", "count", "list", "filter", "show", "history", "delete --reason x", "restore", "blacklist email",
        "blacklist phone", "unblacklist", "unsubscribe", "report-spam", "clear-complaint", "consent --text x --origin y",
        "segment create", "segment add", "segment take-out", "segment list", "segment delete", "fields", "fields add", "fields retire",
        "categories", "categories add", "categories retire", "duplicates", "duplicates remove --reason x", "merge", "merge external:a", "unmerge", "merges", "match", "match-entry", "explain external:a", "review", "hooks", "hooks list", "hooks replay", "hooks skip 1 --reason x", "stats", "reindex",
    ];

    private static readonly string[] Words =
    [
        "external:a", "external:", "a@x.example", "b@x.example", "+442079460958", "020", "email", "phone", "", " ", "a", "VIP", "-created",
        "email:all", "phone:active", "100000000000", "-1", "2024-01-01", "a=1", "=", "\u0000", "\ud800", "'", "\u202e", "[red]", "@a", "true",
        "--external-id", "--email", "--phone", "--first", "--field", "--category", "--language", "--region", "--created-at", "--version",
        "--filter", "LastName == \"a\"", "Email.Contains(\"x\")", "Fields[\"a\"] > 5", "not (", "InSegment(\"VIP\")",
        "--search", "--status", "--segment", "--deleted", "--sort", "--limit", "--after", "--by", "--keep", "latest", "earliest",
        "--key", "--type", "number", "choice", "--choice", "--reason", "--installation", "--account", "--json", "--help", "--nosuch",
    ];

    [Property(MaxTest = 100)]
    public Property They_end_with_a_code_and_at_most_one_reason() => Prop.ForAll(
        Lines().ArrayOf(20).ToArbitrary(),
        lines => RunAsync(lines).GetAwaiter().GetResult());

    private static Gen<string[]> Lines() =>
        from beginning in Gen.Elements(Beginnings)
        from size in Gen.Choose(0, 5)
        from words in Gen.Elements(Words).ArrayOf(size)
        select (string[])[.. ShellWords.Split(beginning), .. words];

    private static async Task RunAsync(string[][] lines)
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --email a@x.example --consent ok");
        foreach (string[] line in lines)
        {
            Support.Result result = await cli.RunExactlyAsync(["--store", "memory", .. line]);
            Assert.InRange(result.Code, 0, 2);
            Assert.DoesNotContain("unexpected", result.Error, StringComparison.Ordinal);
            Assert.InRange(result.Error.Split('\n').Length, result.Code == 0 ? 1 : 2, 2);
        }
    }
}

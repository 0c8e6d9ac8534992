using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

public class HostileArgumentTests
{
    private static readonly string Long = new('x', 100_000);

    public static TheoryData<string[]> Arguments =>
    [
        ["show", ""],
        ["show", "external:"],
        ["show", Long],
        ["show", "external:" + Long],
        ["show", "external:\u0000"],
        ["show", "\u001b[2J\r\n\u202e"],
        ["show", "🏴‍☠️"],
        ["list", "--after", Long],
        ["filter", ""],
        ["filter", Long],
        ["count", "--filter", Long],
        ["count", "--filter", new string('(', 1_700) + "Email == null" + new string(')', 1_700)],
        ["count", "--filter", "LastName.PadLeft(1000000000) == \"a\""],
        ["count", "--filter", "LastName == \"\u0000\""],
        ["count", "--filter", "LastName == \"\ud800\""],
        ["count", "--filter", "\u001b[2J == \"\u202e\""],
        ["list", "--search", Long],
        ["list", "--status", Long],
        ["list", "--limit", "99999999999999999999"],
        ["count", "--account", ""],
        ["count", "--account", Long],
        ["count", "--segment", "\ud800"],
        ["add", "--first", Long, "--consent", "ok"],
        ["add", "--external-id", "a", "--first", "\ud800", "--consent", "ok"],
        ["add", "--external-id", "a\u0000b", "--consent", "ok"],
        ["add", "--phone", Long, "--consent", "ok"],
        ["add", "--email", Long + "@" + Long, "--consent", "ok"],
        ["add", "--external-id", "a", "--field", "=", "--consent", "ok"],
        ["add", "--external-id", "a", "--created-at", "9999-99-99", "--consent", "ok"],
        ["unsubscribe", "@"],
        ["blacklist", "email", "[red]@x", "--reason", "[bold"],
        ["import", "\u0000", "--consent", "ok"],
        ["import", Long, "--consent", "ok"],
        ["export", Long],
        ["run", Long],
        ["fields", "add", "", "--type", "number"],
        ["categories", "retire", Long],
        [Long],
        ["--" + Long],
        ["count", "--connection", "\u0000", "--store", "sqlite"],
    ];

    [Theory]
    [MemberData(nameof(Arguments), DisableDiscoveryEnumeration = true)]
    public async Task They_get_one_line_and_never_a_stack_trace(string[] words)
    {
        await using Demo cli = new("memory");

        Result refused = await cli.RunExactlyAsync(words.Contains("--store") ? words : [.. words, "--store", "memory"]);

        Assert.InRange(refused.Code, 1, 2);
        Assert.InRange(refused.Reason.Length, 1, 2100);
        Assert.DoesNotContain("unexpected", refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Reason, c => char.IsControl(c));
    }
}

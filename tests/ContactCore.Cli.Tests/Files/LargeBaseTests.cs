using ContactCore.Cli.Tests.Support;
using ContactCore.Testing;
using ContactCore.Tests;
using Xunit.Abstractions;

namespace ContactCore.Cli.Tests.Files;

/// <summary>
/// A large base is made, written to a file and read back by processes that stay small: 5,000 contacts, a million from
/// CONTACTCORE_TEST_SCALE=25 on. Says how long each took and the most memory that it held.
/// </summary>
public class LargeBaseTests(ITestOutputHelper output)
{
    private const long Bound = 400_000_000;

    private static readonly int Contacts = Scale.Factor < 25 ? Scale.Of(5_000) : Scale.Of(40_000);

    [Fact]
    public async Task A_large_base_goes_through_little_memory_on_sqlite()
    {
        await using Demo cli = new("sqlite");

        await GoAsync(cli.Folder, ["--connection", cli.Database], ["--connection", cli.File("second.db")]);
    }

    [Fact]
    [Trait("Size", "Acceptance")]
    [Trait("Database", "PostgreSQL")]
    public async Task A_large_base_goes_through_little_memory_on_postgresql()
    {
        await using Demo cli = new("memory");
        TestDatabase first = new(), second = new();
        try
        {
            await GoAsync(
                cli.Folder,
                ["--store", "postgres", "--connection", first.ConnectionString],
                ["--store", "postgres", "--connection", second.ConnectionString]);
        }
        finally
        {
            await first.DropAsync();
            await second.DropAsync();
        }
    }

    private async Task GoAsync(string folder, string[] first, string[] second)
    {
        await StepAsync($$"""{"created":{{Contacts}}}""", folder, ["seed", $"{Contacts}", .. first]);
        await StepAsync($$"""{"exported":{{Contacts}}""", folder, ["export", "all.csv", .. first]);
        await StepAsync($$"""{"created":{{Contacts}},"updated":0,""", folder, ["import", "all.csv", "--consent", "as the file says", .. second]);
        await StepAsync($$"""{"exported":{{Contacts}}""", folder, ["export", "again.csv", .. second]);

        Assert.True(
            File.ReadLines(Path.Combine(folder, "all.csv"))
                .SequenceEqual(File.ReadLines(Path.Combine(folder, "again.csv")), StringComparer.Ordinal),
            "what was imported is not what was exported");
    }

    private async Task StepAsync(string told, string folder, string[] words)
    {
        OwnProcess step = await OwnProcess.RunAsync(folder, ["--json", .. words]);
        output.WriteLine($"{words[0]} of {Contacts:N0} contacts: {step.Took.TotalSeconds:N0} s, {step.PeakBytes / 1_000_000:N0} MB");

        Assert.True(step.Result.Code == 0, step.Result.Error);
        Assert.StartsWith(told, step.Result.Out, StringComparison.Ordinal);
        Assert.True(step.PeakBytes is > 0 and < Bound, $"{words[0]}: {step.PeakBytes:N0} bytes");
    }
}

using ContactCore.Cli.Tests.Support;
using ContactCore.Tests.Data;

namespace ContactCore.Cli.Tests.Running;

/// <summary>What <c>samples/main-job</c> runs, on each store.</summary>
public class MainJobTests
{
    private static readonly string Samples = Path.Combine(SharedData.Repository, "samples", "data");

    [Theory]
    [InlineData("")]
    [InlineData("--json ")]
    public Task Sqlite_answers_as_the_memory_does(string form) => CompareAsync("sqlite", form);

    [Theory, Trait("Database", "PostgreSQL")]
    [InlineData("")]
    [InlineData("--json ")]
    public Task Postgres_answers_as_the_memory_does(string form) => CompareAsync(Demo.Postgres, form);

    private static async Task CompareAsync(string store, string form)
    {
        string[] memory = await AnswersAsync("memory", form);

        Assert.True(memory.Length > 100);
        Assert.Equal(memory, await AnswersAsync(store, form));
    }

    // All answers, and the two files that are written.
    private static async Task<string[]> AnswersAsync(string store, string form)
    {
        await using Demo cli = new(store);
        cli.Write("main-job.txt", [.. File.ReadLines(Path.Combine(Samples, "main-job.txt")).Select(line => InFolder(line, cli.Folder))]);
        File.Copy(Path.Combine(Samples, "people.csv"), cli.File("people.csv"));
        Result done = await cli.RunAsync(form + "run {0}/main-job.txt");
        Assert.True(done.Code == 0, done.Error);
        string[] parts = [done.Out, await File.ReadAllTextAsync(cli.File("rejects.csv")), await File.ReadAllTextAsync(cli.File("everybody.csv"))];
        return Anonymous.Of(string.Concat(parts).Replace(cli.Folder, "", StringComparison.Ordinal)).Split('\n');
    }

    private static string InFolder(string line, string folder)
    {
        foreach (string file in (string[])["people.csv", "rejects.csv", "everybody.csv"])
            line = line.Replace(file, $"{folder}/{file}", StringComparison.Ordinal);
        return line;
    }
}

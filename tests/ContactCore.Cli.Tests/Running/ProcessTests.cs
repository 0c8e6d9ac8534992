using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

/// <summary>The program as a process of its own.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData(0, "categories", "add", "näws")]
    [InlineData(0, "--version")]
    [InlineData(1, "count")]
    [InlineData(2, "nosuch")]
    [InlineData(2)]
    public async Task The_process_ends_with_the_exit_code(int code, params string[] words)
    {
        await using Demo cli = new("sqlite");

        (Result result, _, _) = await OwnProcess.RunAsync(cli.Folder, words);

        Assert.Equal(code, result.Code);
        Assert.Equal(code == 0, result.Error.Length == 0);
        Assert.Equal(code == 0, result.Out.Length > 0);
        Assert.Equal(words.Contains("add"), File.Exists(cli.Database));
        Assert.DoesNotContain('\uFEFF', result.Out);
        if (words.Contains("add"))
            Assert.Equal("näws\n", result.Out);
    }

    [Fact]
    public async Task Answers_that_cannot_be_written_are_told()
    {
        if (!File.Exists("/dev/full"))
            return;
        await using Demo cli = new("memory");

        (Result full, _, _) = await OwnProcess.StartAsync(cli.Folder, "sh", "-c", $"dotnet '{typeof(App).Assembly.Location}' count --store memory > /dev/full");

        Assert.Equal(1, full.Code);
        Assert.Equal("error: No space left on device", full.Error.Split(" :")[0].TrimEnd());
    }
}

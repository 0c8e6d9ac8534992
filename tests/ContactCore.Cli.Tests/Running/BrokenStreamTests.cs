using System.Text;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Tests.Running;

/// <summary>Answers or messages that cannot be written end in an exit code, and never in a stack trace.</summary>
public class BrokenStreamTests
{
    [Theory]
    [InlineData(1, "count", "--store", "memory")]
    [InlineData(1, "--help")]
    [InlineData(1, "show", "external:a", "--store", "memory")]
    [InlineData(2, "nosuch")]
    public async Task Answers_that_cannot_be_written_are_told_in_a_line(int code, params string[] words)
    {
        foreach (Exception fault in (Exception[])[new IOException("full"), new UnauthorizedAccessException("no"), new ObjectDisposedException("out")])
        {
            StringWriter error = new();

            Assert.Equal(code, await RunAsync(words, new Broken(fault), error));

            Assert.StartsWith("error: ", error.ToString(), StringComparison.Ordinal);
            Assert.Single(error.ToString().TrimEnd().Split('\n'));
        }
    }

    [Theory]
    [InlineData(1, "show", "external:a", "--store", "memory")]
    [InlineData(2, "nosuch")]
    [InlineData(1)]
    [InlineData(1, "unsubscribe", "a@x.example", "--store", "memory")]
    public async Task Where_nothing_can_be_told_the_exit_code_tells(int code, params string[] words)
    {
        Broken broken = new(new IOException("full"));

        Assert.Equal(code, await RunAsync(words, broken, broken));
    }

    private static async Task<int> RunAsync(string[] words, TextWriter output, TextWriter error)
    {
        await using StorePool stores = new();
        return await App.RunAsync(words, new Terminal(output, error, ErrorIsTerminal: false), stores, CancellationToken.None);
    }

    private sealed class Broken(Exception fault) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw fault;

        public override void Write(string? value) => throw fault;

        public override void Flush() => throw fault;
    }
}

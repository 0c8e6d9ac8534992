using System.Text.Json.Nodes;

namespace ContactCore.Cli.Tests.Support;

/// <summary>How a command line ended.</summary>
public sealed record Result(int Code, string Out, string Error)
{
    public JsonObject[] Json => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The one line that says why it was not done.</summary>
    public string Reason
    {
        get
        {
            Assert.Equal("", Out);
            Assert.StartsWith("error: ", Error, StringComparison.Ordinal);
            Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
            Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
            return Error.TrimEnd('\n')["error: ".Length..];
        }
    }
}

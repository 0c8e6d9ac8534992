using ContactCore.Cli.Running;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

/// <summary><c>--connection</c> of a server, before any server is asked.</summary>
public class ConnectionTests
{
    private const string Example = "allowed: with --store postgres a connection string such as \"Host=localhost;Database=contacts;Username=app;Password=…\"";

    [Theory]
    [InlineData(null, "--connection is missing; ")]
    [InlineData("", "--connection is empty; ")]
    [InlineData("contacts.db", "--connection is no connection string that names a host and a database; ")]
    [InlineData("Host=localhost;Password=hunter2", "--connection is no connection string that names a host and a database; ")]
    [InlineData("Host=localhost;Databse=x;Password=hunter2", "--connection is no connection string that names a host and a database; ")]
    [InlineData("postgres://app:hunter2@localhost/contacts", "--connection is no connection string that names a host and a database; ")]
    [InlineData("\0", "--connection is no connection string that names a host and a database; ")]
    public async Task What_leads_to_no_server_is_a_wrong_command_line(string? connection, string told)
    {
        await using Demo cli = new("memory");
        string[] words = ["count", "--store", "postgres"];

        Result wrong = await cli.RunExactlyAsync(connection is null ? words : [.. words, "--connection", connection]);

        Assert.Equal((2, told + Example), (wrong.Code, wrong.Reason));
    }

    [Theory]
    [InlineData("count --store postgres --connection Host=localhost Password=hunter2", "'Password=…' is not expected here")]
    [InlineData("count Host=localhost;PWD=hunter2;Database=x", "'Host=localhost;PWD=…;Database=x' is not expected here")]
    [InlineData("--connection 'Host=localhost;Password=hunter2' --store mysql count", "allowed: sqlite, memory, postgres")]
    public async Task A_password_in_a_wrong_place_is_not_repeated(string line, string told)
    {
        await using Demo cli = new("memory");

        Result wrong = await cli.RunExactlyAsync([.. ShellWords.Split(line)]);

        Assert.Equal(2, wrong.Code);
        Assert.Contains(told, wrong.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", wrong.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scripts_line_is_shown_without_its_password()
    {
        await using Demo cli = new("memory");
        cli.Write("script.txt", "count --store postgres --connection \"Host=localhost;Password=hunter2 and more\"");

        Result wrong = await cli.RunAsync("run {0}/script.txt");

        Assert.Equal(2, wrong.Code);
        Assert.StartsWith("> count --store postgres --connection \"Host=localhost;Password=…", wrong.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", wrong.Out + wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("more", wrong.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_is_printed_says_nothing_of_its_password() =>
        Assert.DoesNotContain("hunter2", StoreChoice.Of("postgres", "Host=x;Database=y;Password=hunter2").ToString(), StringComparison.Ordinal);
}

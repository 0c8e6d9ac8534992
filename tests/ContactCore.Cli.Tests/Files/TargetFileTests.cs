using System.Diagnostics;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Files;

public class TargetFileTests
{
    [Theory]
    [InlineData("contacts.db")]
    [InlineData("contacts.db-wal")]
    [InlineData("contacts.db-shm")]
    [InlineData("./sub/../contacts.db")]
    [InlineData("link.csv")]
    [InlineData("linked/contacts.db")]
    public async Task The_stores_own_database_is_never_replaced(string target)
    {
        await using Demo cli = new("sqlite");
        await cli.DoAsync("add --external-id a --consent ok");
        cli.Write("people.csv", "email", "nonsense");
        File.CreateSymbolicLink(cli.File("link.csv"), "contacts.db");
        Directory.CreateSymbolicLink(cli.File("linked"), cli.Folder);

        foreach (string line in (string[])[$"export {{0}}/{target}", $"import {{0}}/people.csv --consent ok --rejects {{0}}/{target}"])
        {
            Result refused = await cli.RunAsync(line);
            Assert.Equal(1, refused.Code);
            Assert.Contains("store's own database; allowed: another file", refused.Reason, StringComparison.Ordinal);
        }

        Assert.Equal(1, (await cli.JsonAsync("count")).Single().Number("count"));
    }

    [Fact]
    public async Task A_link_to_the_imported_file_is_that_file()
    {
        await using Demo cli = new("memory");
        cli.Write("people.csv", "email", "nonsense");
        File.CreateSymbolicLink(cli.File("rejects.csv"), cli.File("people.csv"));

        Result refused = await cli.RunAsync("import {0}/people.csv --consent ok --rejects {0}/rejects.csv");

        Assert.Equal(1, refused.Code);
        Assert.Contains("--rejects '", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("is the imported file itself; allowed: ", refused.Reason, StringComparison.Ordinal);
    }

    // The pipe is of this test alone: were it not refused, nothing of the system would be replaced.
    [Theory]
    [InlineData("pipe", "is not a regular file")]
    [InlineData("to-pipe", "is not a regular file")]
    [InlineData("circle", "cannot be written")]
    [InlineData("folder", "is a folder")]
    [InlineData("to-folder", "is a folder")]
    public async Task What_is_no_regular_file_is_not_replaced(string target, string told)
    {
        await using Demo cli = new("memory");
        if (OperatingSystem.IsWindows())
            return;
        using Process made = Process.Start("mkfifo", cli.File("pipe"));
        await made.WaitForExitAsync();
        Directory.CreateDirectory(cli.File("folder"));
        File.CreateSymbolicLink(cli.File("to-pipe"), "pipe");
        File.CreateSymbolicLink(cli.File("circle"), "circle");
        Directory.CreateSymbolicLink(cli.File("to-folder"), "folder");

        Result refused = await cli.RunAsync($"export {{0}}/{target}");

        Assert.Equal(1, refused.Code);
        Assert.Contains($"{told}; allowed: ", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(5, Directory.GetFileSystemEntries(cli.Folder).Length);
    }

    [Fact]
    public async Task A_link_to_a_regular_file_and_a_regular_file_may_be_replaced()
    {
        await using Demo cli = new("memory");
        cli.Write("old.csv", "before");
        File.CreateSymbolicLink(cli.File("link.csv"), "old.csv");

        await cli.DoAsync("export {0}/link.csv", "export {0}/old.csv");

        Assert.Equal(2, Directory.GetFileSystemEntries(cli.Folder).Length);
    }
}

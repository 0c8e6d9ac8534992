using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Running;

public class DatabaseFileTests
{
    [Theory]
    [InlineData("count")]
    [InlineData("list")]
    [InlineData("show external:a")]
    [InlineData("history external:a")]
    [InlineData("segment list")]
    [InlineData("fields")]
    [InlineData("categories list")]
    [InlineData("duplicates")]
    [InlineData("duplicates --key a@x.example")]
    [InlineData("match")]
    [InlineData("review")]
    [InlineData("explain external:a external:b")]
    [InlineData("export {0}/out.csv")]
    [InlineData("stats")]
    [InlineData("reindex")]
    public async Task Reading_makes_no_file(string line)
    {
        await using Demo cli = new("sqlite");

        Result refused = await cli.RunAsync(line);

        Assert.Equal(1, refused.Code);
        Assert.NotEmpty(refused.Reason);
        Assert.Empty(Directory.GetFileSystemEntries(cli.Folder));
    }

    [Theory]
    [InlineData("add --email nonsense --consent ok")]
    [InlineData("import {0}/nosuch.csv --consent ok")]
    [InlineData("segment create")]
    [InlineData("delete --reason x")]
    [InlineData("unsubscribe nonsense")]
    public async Task A_write_whose_values_cannot_be_makes_no_file_either(string line)
    {
        await using Demo cli = new("sqlite");

        Assert.NotEqual(0, (await cli.RunAsync(line)).Code);
        Assert.Empty(Directory.GetFileSystemEntries(cli.Folder));
    }

    [Fact]
    public async Task The_first_write_makes_it_and_the_next_process_reads_it()
    {
        await using Demo first = new("sqlite");
        await first.DoAsync("add --external-id a --consent ok");
        await using Demo second = new("sqlite");

        Result count = await second.RunExactlyAsync(["count", "--json", "--connection", first.Database]);

        Assert.Equal("{\"count\":1}\n", count.Out);
    }

    [Theory]
    [InlineData("no/such/folder/contacts.db")]
    [InlineData("a;b='c.db")]
    [InlineData(":memory:")]
    [InlineData("file:contacts.db?mode=memory")]
    public async Task A_path_is_a_path_whatever_it_holds(string name)
    {
        await using Demo cli = new("sqlite");

        Result done = await cli.RunExactlyAsync(["categories", "add", "news", "--connection", cli.File(name)]);

        if (done.Code == 0)
            Assert.True(File.Exists(cli.File(name)));
        else
            Assert.NotEmpty(done.Reason);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left()
    {
        await using Demo cli = new("sqlite");
        cli.Write("contacts.db", "Dear diary,", "this is not a database, and longer than a header of a hundred bytes would be; so it goes on and on.");
        byte[] before = await File.ReadAllBytesAsync(cli.Database);

        foreach (string line in (string[])["count", "add --external-id a --consent ok"])
        {
            Result refused = await cli.RunAsync(line);
            Assert.Equal(1, refused.Code);
            Assert.NotEmpty(refused.Reason);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(cli.Database));
    }
}

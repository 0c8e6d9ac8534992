using System.Data.Common;
using ContactCore.Cli.Tests.Support;
using ContactCore.Testing;

namespace ContactCore.Cli.Tests.Running;

/// <summary>A server, a database or a password that is not what the command needs.</summary>
[Trait("Database", "PostgreSQL")]
public class PostgresTests
{
    private static readonly string[] Commands = ["count", "list", "stats", "reindex", "categories add news", "add --external-id a --consent ok"];

    [Fact]
    public async Task A_server_that_is_away_is_told() => await RefuseAsync(
        Commands, "Host=127.0.0.1;Port=1;Database=contacts;Username=app;Password=hunter2", "the server 127.0.0.1:1 cannot be reached", "hunter2");

    [Fact]
    public async Task A_wrong_password_is_told_and_not_repeated()
    {
        DbConnectionStringBuilder parts = new() { ConnectionString = PostgresServer.ConnectionString, ["Password"] = "hunter2" };

        await RefuseAsync(Commands, parts.ConnectionString, "refused the user or the password", "hunter2");
    }

    [Fact]
    public async Task Reading_makes_no_database()
    {
        TestDatabase database = new();

        // Twice: the first round would have made it.
        foreach (int _ in Enumerable.Range(0, 2))
            await RefuseAsync(Commands[..4], database.ConnectionString, $"has no database '{database.Name}'", null);
    }

    [Fact]
    public async Task The_first_write_makes_it_and_the_next_process_reads_it()
    {
        TestDatabase database = new();
        string[] there = ["--json", "--store", "postgres", "--connection", database.ConnectionString];
        await using (Demo first = new("memory"))
            Assert.Equal(0, (await first.RunExactlyAsync(["add", "--external-id", "a", "--consent", "ok", .. there])).Code);
        await using Demo second = new("memory");

        Assert.Equal("{\"count\":1}\n", (await second.RunExactlyAsync(["count", .. there])).Out);

        await database.DropAsync();
    }

    [Fact]
    public async Task A_schema_of_a_newer_version_is_left_alone()
    {
        await using Demo cli = new(Demo.Postgres);
        await cli.DoAsync("add --external-id a --consent ok");
        await cli.Server!.ScalarAsync("update cc_meta set value = '99' where name = 'schema'");
        await using Demo next = new("memory");

        foreach (string line in Commands)
        {
            Result refused = await next.RunExactlyAsync([.. line.Split(' '), "--store", "postgres", "--connection", cli.Server.ConnectionString]);

            Assert.Equal(1, refused.Code);
            Assert.Contains("newer", refused.Reason, StringComparison.Ordinal);
        }

        Assert.Equal(1L, await cli.Server.ScalarAsync("select count(*) from cc_contacts"));
    }

    private static async Task RefuseAsync(string[] lines, string connection, string told, string? never)
    {
        await using Demo cli = new("memory");
        foreach (string line in lines)
        {
            Result refused = await cli.RunExactlyAsync([.. line.Split(' '), "--store", "postgres", "--connection", connection]);

            Assert.Equal(1, refused.Code);
            Assert.Contains(told, refused.Reason, StringComparison.Ordinal);
            Assert.Contains("allowed: ", refused.Reason, StringComparison.Ordinal);
            if (never is not null)
                Assert.DoesNotContain(never, refused.Reason, StringComparison.Ordinal);
        }
    }
}

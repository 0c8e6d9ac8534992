using System.Text.Json.Nodes;
using ContactCore.Cli.Tests.Support;

namespace ContactCore.Cli.Tests.Reports;

public class OrderTests
{
    [OnEveryStore]
    public async Task Orders_come_from_a_file_and_are_listed_the_newest_first(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --consent ok");
        cli.Write(
            "orders.csv",
            "contact,order,createdAt,status,total,currency,items",
            "a,1,2026-01-30,paid,29.98,eur,shoe*2@9.99;bag@10",
            "a,2,2026-01-31T09:30:00Z,new,\"1,5\",EUR,",
            "a,3,2026-01-31T09:30:00Z,new,5,EUR,\"[{\"\"sku\"\":\"\"x;y\"\",\"\"name\"\":\"\"Cup\"\",\"\"quantity\"\":0.5}]\"",
            "nobody,4,2026-01-31,new,5,EUR,",
            ",,,,,,",
            "a,1,2026-01-30,sent,29.98,EUR,shoe*2@9.99;bag@10",
            "a,5,2026-02-01,new,5,EURO,cup*x");

        JsonObject report = (await cli.JsonAsync("orders-import {0}/orders.csv")).Single();

        Assert.Equal("""{"recorded":2,"updated":1,"unchanged":0,"rejected":3}""", report.ToJsonString());
        JsonObject[] listed = await cli.JsonAsync("orders external:a");
        Assert.Equal(["3", "1", null], listed.Select(line => line.ContainsKey("order") ? line.Text("order") : null));
        Assert.Equal(["id", "contact", "order", "createdAt", "status", "total", "currency", "items", "reportedAt"], listed[0].Select(member => member.Key));
        Assert.Equal("""[{"sku":"x;y","name":"Cup","quantity":0.5,"price":null}]""", listed[0]["items"]!.ToJsonString());
        Assert.Equal(("sent", "EUR", "29.98"), (listed[1].Text("status"), listed[1].Text("currency"), listed[1]["total"]!.ToJsonString()));
        Assert.Equal("""[{"sku":"shoe","name":null,"quantity":2,"price":9.99},{"sku":"bag","name":null,"quantity":1,"price":10}]""", listed[1]["items"]!.ToJsonString());
        Assert.Equal(3, (await cli.JsonAsync("orders-import {0}/orders.csv")).Single().Number("rejected"));
    }

    [OnEveryStore]
    public async Task Pages_go_on_behind_their_cursor(string store)
    {
        await using Demo cli = new(store);
        await cli.DoAsync("add --external-id a --consent ok");
        cli.Write("orders.csv", ["contact,order,createdAt,status,total,currency,reportedAt", .. Enumerable.Range(1, 5).Select(day => $"a,{day},2026-01-0{day},paid,1,EUR,2026-01-10")]);
        await cli.DoAsync("orders-import {0}/orders.csv");

        Assert.Equal(5, (await cli.JsonAsync("orders-import {0}/orders.csv")).Single().Number("unchanged"));
        JsonObject[] first = await cli.JsonAsync("orders external:a --limit 3");
        JsonObject[] rest = await cli.JsonAsync($"orders external:a --after {first[^1].Text("next")}");

        Assert.Equal(["5", "4", "3"], first[..3].Select(line => line.Text("order")));
        Assert.Equal(["2", "1"], rest[..2].Select(line => line.Text("order")));
        Assert.Equal("""{"next":null}""", rest[2].ToJsonString());
        Assert.Equal(1, (await cli.RunAsync("orders external:a --after x")).Code);
        Assert.Equal(2, (await cli.RunAsync("orders external:a --limit 0")).Code);
        Assert.Equal(1, (await cli.RunAsync("orders external:b")).Code);
    }

    [Fact]
    public async Task A_person_reads_counts_lines_and_orders()
    {
        await using Demo cli = new("memory");
        await cli.DoAsync("add --external-id a --consent ok");
        cli.Write("orders.csv", "contact,order,createdAt,status,total,currency,items", "b,1,2026-01-30,paid,1,EUR,", "a,1,yesterday,paid,1,EUR,", "a,2,2026-01-30,paid,1.50,EUR,shoe*2");

        Result told = await cli.RunAsync("orders-import {0}/orders.csv");

        string[] lines = told.Out.ReplaceLineEndings("\n").Split('\n');
        Assert.Matches("^recorded +1$", lines[0]);
        Assert.Matches("^rejected +2$", lines[3]);
        Assert.Contains("line 2: there is no contact 'b'", told.Error, StringComparison.Ordinal);
        Assert.Contains("line 3: createdAt is not an instant", told.Error, StringComparison.Ordinal);
        Assert.Contains("line 2: there is no contact 'b'", (await cli.RunAsync("--json orders-import {0}/orders.csv")).Error, StringComparison.Ordinal);
        Assert.StartsWith("2026-01-30T00:00:00Z         2  paid  1.5 EUR  2 shoe", (await cli.RunAsync("orders external:a")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_column_is_refused()
    {
        await using Demo cli = new("memory");
        cli.Write("orders.csv", "contact,order,createdAt,status,total", "a,1,2026-01-30,paid,1");

        Result refused = await cli.RunAsync("orders-import {0}/orders.csv");

        Assert.Equal(1, refused.Code);
        Assert.Contains("no column 'currency'", refused.Reason, StringComparison.Ordinal);
    }
}

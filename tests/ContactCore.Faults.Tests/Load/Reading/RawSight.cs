using Npgsql;

namespace ContactCore.Faults.Tests.Load.Reading;

/// <summary>Looks at the tables past the library, as a role that row-level security holds for.</summary>
internal sealed class RawSight(string connection)
{
    private const string TablesOfAccounts =
        """
        SELECT table_name FROM information_schema.columns
        WHERE column_name = 'account' AND table_name LIKE 'cc\_%' AND table_name <> 'cc_email_blacklist'
        """;

    public long Looks { get; private set; }

    public async Task LookUntilAsync(string[] accounts, Findings findings, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await LookAsync(accounts, findings);
            await Task.Delay(200, CancellationToken.None);
        }
    }

    public async Task LookAsync(string[] accounts, Findings findings)
    {
        List<string> tables = await ReadAsync(null, TablesOfAccounts);
        Assert.True(tables.Count > 10, "the tables of accounts were not found");
        foreach (string? account in accounts.Append(null))
        {
            string all = string.Join(" UNION ", tables.Select(table => $"SELECT DISTINCT account FROM {table}"));
            List<string> seen = await ReadAsync(account, all);
            string[] allowed = account is null ? [] : [account];
            if (!seen.SequenceEqual(allowed, StringComparer.Ordinal))
                findings.Foreign.Enqueue($"a raw connection of {account ?? "nobody"} sees {string.Join(", ", seen)}");
            Looks++;
        }
    }

    private async Task<List<string>> ReadAsync(string? account, string sql)
    {
        await using NpgsqlConnection raw = new(connection);
        await raw.OpenAsync();
        await using NpgsqlTransaction transaction = await raw.BeginTransactionAsync();
        await using NpgsqlCommand command = raw.CreateCommand();
        if (account is not null)
        {
            command.CommandText = $"SET LOCAL contactcore.account = '{account}'";
            await command.ExecuteNonQueryAsync();
        }

        command.CommandText = sql;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        List<string> texts = [];
        while (await reader.ReadAsync())
            texts.Add(reader.GetString(0));
        return texts;
    }
}

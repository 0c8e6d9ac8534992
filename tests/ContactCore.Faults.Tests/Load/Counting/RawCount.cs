using ContactCore.Faults.Worker.Load;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>Counts rows past the library: none is there that no read of it shows, and none is of another account.</summary>
internal static class RawCount
{
    private const string Members = "SELECT account, actor_id, COUNT(*) FROM cc_members GROUP BY account, actor_id";

    public static async Task CompareAsync(LoadStore store, IReadOnlyList<AccountCount> counts, Findings findings)
    {
        Dictionary<string, AccountCount> byAccount = counts.ToDictionary(count => count.Ledger.Account, StringComparer.Ordinal);
        foreach ((string account, string mark, long members) in await store.CountsAsync(Members))
        {
            for (long i = 0; i < members; i++)
                byAccount[account].Traces.Add(mark, null, People.List);
        }

        foreach (AccountCount count in counts)
            OperationCount.Compare(count, findings);
        await RowsAsync("cc_contacts", count => count.Contacts);
        await RowsAsync("cc_channels", count => count.Contacts);
        await RowsAsync("cc_contact_history", count => count.ContactEntries);
        await RowsAsync("cc_address_history", count => count.AddressEntries);

        async Task RowsAsync(string table, Func<AccountCount, long> expected)
        {
            foreach ((string account, _, long rows) in await store.CountsAsync($"SELECT account, '', COUNT(*) FROM {table} GROUP BY account"))
            {
                if (!byAccount.TryGetValue(account, out AccountCount? count))
                    findings.Foreign.Enqueue($"{rows} rows of {table} belong to '{account}'");
                else if (rows != expected(count))
                    findings.Doubled.Enqueue($"{rows} rows of {table} belong to '{account}', and {expected(count)} are seen");
            }
        }
    }
}

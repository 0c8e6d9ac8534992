using System.Diagnostics;
using System.Globalization;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Merging;
using ContactCore.Orders;
using ContactCore.Selections;
using ContactCore.Tests;

namespace ContactCore.Faults.Tests;

/// <summary>A merging of many groups whose process is killed again and again, and begun again with the same groups.</summary>
public sealed class KilledMerging
{
    private const int GroupsAKill = 30;

    [Fact]
    [Trait("Size", "Acceptance")]
    public async Task It_ends_as_one_that_was_never_stopped()
    {
        int kills = Scale.Of(2);
        int groups = GroupsAKill * (kills + 1);
        await using Base killed = await Base.NewAsync();
        string file = await FillAsync(killed, groups);
        await using Base whole = await killed.CopyAsync();
        using (Process undisturbed = Worker.Start("merge", whole.File, "worker", file))
            Assert.Equal($"done {groups}", await Worker.LastLineAsync(undisturbed));

        Random random = new(29);
        int midway = 0;
        long live = 3 * groups;
        for (int kill = 0; kill < kills; kill++)
        {
            await KillAsync(killed, file, random.Next(0, GroupsAKill));
            long stands = await LiveAsync(killed);
            midway += stands < live && stands > groups ? 1 : 0;
            live = stands;
        }

        using Process again = Worker.Start("merge", killed.File, "worker", file);
        await Worker.LastLineAsync(again);

        Console.WriteLine($"{kills} kills, {midway} of them midway");
        Assert.True(midway > 0, "no kill came midway");
        Assert.Equal(await OutcomeAsync(whole, groups), await OutcomeAsync(killed, groups));
    }

    private static async Task<string> FillAsync(Base store, int groups)
    {
        List<string> lines = [];
        for (int group = 0; group < groups; group++)
        {
            string[] keys = [.. Enumerable.Range(0, 3).Select(number => $"{group}-{number}")];
            foreach (string key in keys)
            {
                Contact contact = await store.AddAsync(key, $"{key}@example.com");
                await store.Book.Orders.ReportAsync(new NewOrder
                {
                    Contact = contact.Id, Key = key, At = DateTimeOffset.UnixEpoch, Status = "paid", Total = 1, Currency = "EUR", ReportedAt = DateTimeOffset.UnixEpoch,
                });
            }

            lines.Add(string.Join(',', keys));
        }

        string file = store.PathOf("groups.csv");
        await File.WriteAllLinesAsync(file, lines);
        return file;
    }

    private static async Task KillAsync(Base store, string file, int milliseconds)
    {
        using Process merging = Worker.Start("merge", store.File, "worker", file);
        long before = await LiveAsync(store);
        while (await merging.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("done", StringComparison.Ordinal))
        {
            if (await LiveAsync(store) < before)
                break;
        }

        await Task.Delay(milliseconds);
        merging.Kill();
        await merging.WaitForExitAsync();
    }

    private static Task<long> LiveAsync(Base store) => store.Book.Contacts.CountAsync(Selection.All);

    // By external IDs and without instants: what became of each, and what each survivor has.
    private static async Task<string[]> OutcomeAsync(Base store, int groups)
    {
        List<string> outcome = [];
        for (int group = 0; group < groups; group++)
        {
            for (int number = 0; number < 3; number++)
            {
                Contact survivor = (await store.Book.Contacts.FindByExternalIdAsync($"{group}-{number}"))!;
                outcome.Add($"{group}-{number} is {survivor.ExternalId} with {string.Join(' ', survivor.Emails.Select(email => email.Key))}");
                if (number > 0)
                    continue;
                Order[] orders = await store.Book.Orders.ListAsync(survivor.Id).ToArrayAsync();
                HistoryEntry[] history = await store.Book.History.OfAsync(survivor.Id).ToArrayAsync();
                Merge[] merges = await store.Book.Merging.ListAsync(survivor.Id).ToArrayAsync();
                outcome.Add(string.Join(' ', orders.Select(order => order.Key).Order(StringComparer.Ordinal)));
                outcome.Add(string.Join(' ', history.Select(entry => entry.What.ToString()).Order(StringComparer.Ordinal)));
                outcome.Add(merges.Length.ToString(CultureInfo.InvariantCulture));
            }
        }

        return [.. outcome];
    }
}

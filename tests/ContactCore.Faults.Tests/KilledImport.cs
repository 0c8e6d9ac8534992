using System.Diagnostics;
using ContactCore.Contacts;
using ContactCore.Faults.Worker;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Tests;

namespace ContactCore.Faults.Tests;

/// <summary>An import whose process is killed at a random moment.</summary>
public sealed class KilledImport
{
    private const int Rows = 2000;

    [Fact]
    public async Task Only_whole_batches_stand_after_a_kill_and_the_import_goes_on_without_doubling()
    {
        Random random = new(17);
        int midway = 0;
        // Each takes twenty seconds.
        int kills = Scale.Factor <= 1 ? 1 : Scale.Of(4);
        for (int kill = 0; kill < kills; kill++)
        {
            await using Base store = await Base.NewAsync();
            string file = WriteRows(store);
            long stands = await KillAsync(store, file, random.Next(1, (Rows / Work.BatchSize) - 2), random.Next(0, 30));
            Assert.Equal(0, stands % Work.BatchSize);
            midway += stands is > 0 and < Rows ? 1 : 0;
            await CheckAsync(store, stands);
            using Process again = Worker.Start("import", store.File, "again", file);
            Assert.Equal($"done {Rows - stands}", await Worker.LastLineAsync(again));
            Assert.Equal(Rows, await store.Book.Contacts.CountAsync(Selection.All));
        }

        Console.WriteLine($"{kills} kills, {midway} of them midway: only whole batches stood");
        Assert.True(midway > 0, "no kill came midway");
    }

    private static string WriteRows(Base store)
    {
        string file = store.PathOf("people.csv");
        File.WriteAllLines(file,
        [
            "externalId,firstName,email,email.unsubscribedAt,categories",
            .. Enumerable.Range(0, Rows).Select(i => $"key {i},Anna{i},anna{i}@example.com,{(i % 10 == 0 ? "2026-01-01" : "")},news"),
        ]);
        return file;
    }

    private static async Task<long> KillAsync(Base store, string file, int batch, int milliseconds)
    {
        using Process import = Worker.Start("import", store.File, "killed", file);
        while (await import.StandardOutput.ReadLineAsync() is { } line && line != $"batch {batch}")
        {
        }

        await Task.Delay(milliseconds);
        import.Kill();
        await import.WaitForExitAsync();
        return await store.Book.Contacts.CountAsync(Selection.All);
    }

    private static async Task CheckAsync(Base store, long stands)
    {
        long seen = 0;
        await foreach (Contact contact in store.Book.Contacts.ListAsync(Selection.All, Ranking.Created))
        {
            seen++;
            HistoryEntry[] history = await store.Book.History.OfAsync(contact.Id).ToArrayAsync();
            Assert.Equal(HistoryWhat.Created, Assert.Single(history, entry => entry.Contact is not null).What);
            bool refused = int.Parse(contact.ExternalId![4..], System.Globalization.CultureInfo.InvariantCulture) % 10 == 0;
            Assert.Equal(refused, contact.Channels[0].State.Standing is not null);
            Assert.Equal(["news"], contact.Categories);
        }

        Assert.Equal(stands, seen);
    }
}

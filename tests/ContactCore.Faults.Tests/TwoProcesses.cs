using System.Diagnostics;
using System.Globalization;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Selections;
using ContactCore.Tests;

namespace ContactCore.Faults.Tests;

/// <summary>Two processes on one SQLite file.</summary>
public sealed class TwoProcesses
{
    [Fact]
    public async Task Two_processes_that_change_the_same_contacts_lose_no_update()
    {
        int contacts = Scale.Of(40);
        await using Base store = await Base.NewAsync();
        await store.Book.Fields.AddAsync("edits", FieldType.Number);
        for (int i = 0; i < contacts; i++)
            await store.AddAsync($"key {i}", $"e{i}@example.com");
        using Process one = Worker.Start("edit", store.File, "one");
        using Process two = Worker.Start("edit", store.File, "two");
        string[] last = await Task.WhenAll(Worker.LastLineAsync(one), Worker.LastLineAsync(two));
        Assert.All(last, line => Assert.StartsWith("conflicts ", line, StringComparison.Ordinal));
        await foreach (Contact contact in store.Book.Contacts.ListAsync(Selection.All, Ranking.Created))
        {
            Assert.Equal(2, contact.Fields["edits"].Number);
            Assert.Equal(3, contact.Version);
            Assert.Equal(3, await store.Book.History.OfAsync(contact.Id).CountAsync());
        }

        long conflicts = last.Sum(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
        Console.WriteLine($"{contacts} contacts, 2 processes: {conflicts} conflicts, no update lost");
    }

    [Fact]
    public async Task Two_removers_with_opposite_wishes_leave_each_key_a_contact()
    {
        int groups = Scale.Of(20);
        await using Base store = await Base.NewAsync();
        for (int i = 0; i < groups * 3; i++)
            await store.AddAsync($"key {i}", $"e{i % groups}@example.com");
        using Process earliest = Worker.Start("remove-earliest", store.File, "one");
        using Process latest = Worker.Start("remove-latest", store.File, "two");
        string[] last = await Task.WhenAll(Worker.LastLineAsync(earliest), Worker.LastLineAsync(latest));
        Contact[] live = await store.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync();
        Assert.Equal(groups, live.Select(contact => contact.Emails[0].Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(0, (await store.Book.Duplicates.CountAsync()).Keys);
        long removed = last.Sum(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
        Assert.Equal(groups * 3 - live.Length, removed);
    }
}

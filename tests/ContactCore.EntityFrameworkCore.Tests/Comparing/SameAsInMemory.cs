using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Categories;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Tests.Comparing;

/// <summary>Random changes and queries: the database says what the memory says, refusals and counts included.</summary>
public sealed class SameAsInMemory
{
    private static readonly Ranking[] Rankings = [Ranking.Created, Ranking.Changed, Ranking.Deleted, Ranking.EmailRating];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_database_answers_as_the_memory_does(int seed)
    {
        using DatabaseFolder folder = new();
        using Store sqlite = await folder.PrepareAsync();
        using Store memory = new(builder => builder.UseInMemory());
        Random random = new(seed);
        Scenario scenario = new(sqlite, random);
        foreach (AccountId account in Scenario.Accounts)
        {
            await ApplyAsync(sqlite, memory, account, [
                new CategorySaved(Scenario.Category(0, sqlite.Clock.GetUtcNow())),
                new FieldSaved(Scenario.Field(0, sqlite.Clock.GetUtcNow())), new FieldSaved(Scenario.Field(1, sqlite.Clock.GetUtcNow()))]);
        }

        for (int step = 0; step < 125; step++)
        {
            (AccountId account, Change[] changes) = scenario.Next();
            if (await ApplyAsync(sqlite, memory, account, changes))
                scenario.Learn(account, changes);
            ContactQuery query = scenario.Query();
            Ranking ranking = Rankings[random.Next(4)];
            ranking = random.Next(2) == 0 ? ranking : ranking.Descending;
            int size = random.Next(1, 6);
            Assert.Equal(
                await new Reading(memory, account).QueryAsync(query, ranking, size),
                await new Reading(sqlite, account).QueryAsync(query, ranking, size));
            if (step % 25 == 24)
            {
                Assert.Equal(
                    await new Reading(memory, account).AllAsync(scenario.Known(account)),
                    await new Reading(sqlite, account).AllAsync(scenario.Known(account)));
            }
        }
    }

    private static async Task<bool> ApplyAsync(Store sqlite, Store memory, AccountId account, Change[] changes)
    {
        memory.Clock.SetUtcNow(sqlite.Clock.GetUtcNow());
        string wanted = await OutcomeAsync(memory, account, changes);
        Assert.Equal(wanted, await OutcomeAsync(sqlite, account, changes));
        return wanted.StartsWith("affected", StringComparison.Ordinal);
    }

    private static async Task<string> OutcomeAsync(Store store, AccountId account, Change[] changes)
    {
        try
        {
            return $"affected {string.Join(',', (await store.ApplyAsync(account, changes)).Affected)}";
        }
        catch (Exception e) when (e is ContactCoreException or NotSupportedException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }
}

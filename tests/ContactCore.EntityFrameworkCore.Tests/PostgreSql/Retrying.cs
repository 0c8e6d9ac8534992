using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Histories;
using ContactCore.Stores;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>What the server rolled back is done again as a whole, and no more often than it says.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class Retrying
{
    private static readonly AddressKey First = new(ChannelKind.Email, "first@example.com");
    private static readonly AddressKey Second = new(ChannelKind.Email, "second@example.com");

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task A_failed_serialisation_and_a_deadlock_are_tried_again(string code)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        int failures = 0;
        passing.Before = command => IsOfTheWork(command.CommandText) && failures++ < 3 ? throw Answer(code) : Task.CompletedTask;
        await store.ApplyAsync([.. Enumerable.Range(0, 20).Select(i => Person.Added(store, Person.WithEmail(store, $"p{i}@example.com")))]);
        Assert.Equal(20L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_contacts"));
        Assert.Equal(20L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_contact_history"));
        Assert.Equal(4, failures);
    }

    [Fact]
    public async Task Ten_tries_are_enough()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        int tries = 0;
        passing.Before = command =>
        {
            if (!IsOfTheWork(command.CommandText))
                return Task.CompletedTask;
            tries++;
            throw Answer("40001");
        };
        StoreException busy = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync());
        Assert.Equal((StoreProblem.Busy, 10), (busy.Problem, tries));
    }

    [Fact]
    public async Task A_deadlock_of_two_accounts_harms_neither()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        // A server looks for a deadlock once in a wait, so ours looks late enough to find the other waiting already.
        using Store store = database.Open("Options=-c deadlock_timeout=3s");
        await store.ApplyAsync(Added(store, First), Added(store, Second));
        await using NpgsqlConnection other = await database.ConnectAsync();
        await RunAsync(other, "SET deadlock_timeout = '5min'");
        await RunAsync(other, "BEGIN; DELETE FROM cc_email_blacklist WHERE key = 'second@example.com'");
        Task<ApplyResult> removing = store.ApplyAsync(AccountId.Parse("other"), Removed(store, First), Removed(store, Second));
        await UntilAsync(database, "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", waiting => waiting > 0);
        await RunAsync(other, "DELETE FROM cc_email_blacklist WHERE key = 'first@example.com'");
        await RunAsync(other, "COMMIT");
        Assert.Equal([0, 0], (await removing).Affected);
        Assert.Equal(0L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_email_blacklist"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task An_external_id_taken_in_between_is_answered_with_its_holder(int contacts)
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        Contact holder = Person.WithEmail(store, "holder@example.com");
        await store.ApplyAsync(Person.Added(store, holder));
        bool taken = false;
        passing.After = async command =>
        {
            if (taken || !command.CommandText.Contains("external_id", StringComparison.Ordinal))
                return;
            taken = true;
            await database.ScalarAsync("UPDATE cc_contacts SET external_id = 'K7'");
        };
        Contact[] people = [.. Enumerable.Range(0, contacts).Select(i => Person.Of(store, new ContactProfile { ExternalId = $"K{i + 7}" }))];
        ExternalIdTakenException refused = await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => store.ApplyAsync([.. people.Select(person => Person.Added(store, person))]));
        Assert.Equal(("K7", holder.Id), (refused.ExternalId, refused.Holder));
        Assert.Equal(1L, await database.ScalarAsync("SELECT COUNT(*) FROM cc_contacts"));
    }

    [Fact]
    public async Task An_entry_that_another_account_takes_away_in_between_is_simply_gone()
    {
        await using ServerDatabase database = await ServerDatabase.PrepareAsync();
        Passing passing = new();
        using Store store = database.Open(passing);
        await store.ApplyAsync(Added(store, First));
        bool gone = false;
        passing.After = async command =>
        {
            if (gone || !command.CommandText.Contains("cc_email_blacklist", StringComparison.Ordinal))
                return;
            gone = true;
            await database.ScalarAsync("DELETE FROM cc_email_blacklist");
        };
        Assert.Equal([0], (await store.ApplyAsync(new EntryRemoved(First, Person.Entry(store, First, HistoryWhat.Changed)))).Affected);
        Assert.True(gone);
    }

    private static bool IsOfTheWork(string sql) => sql.Contains("cc_accounts", StringComparison.Ordinal);

    private static PostgresException Answer(string code) => new("again", "ERROR", "ERROR", code);

    private static EntryAdded Added(Store store, AddressKey address) => new(
        address, new BlacklistEntry(store.Clock.GetUtcNow(), default, null, Actor.User("olga", "Olga")), Person.Entry(store, address, HistoryWhat.Changed));

    private static AllEntriesRemoved Removed(Store store, AddressKey address) => new(address, Person.Entry(store, address, HistoryWhat.Changed));

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task UntilAsync(ServerDatabase database, string sql, Func<long, bool> holds)
    {
        for (int i = 0; i < 500 && !holds((long)(await database.ScalarAsync(sql))!); i++)
            await Task.Delay(10);
    }
}

using ContactCore.EntityFrameworkCore.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace ContactCore.EntityFrameworkCore.Tests.Contacts;

/// <summary>What duplicates are counted by: that no contact has two rows of one key.</summary>
public sealed class HeldOnce : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task A_second_row_of_a_key_that_the_contact_holds_is_refused_by_the_table()
    {
        using Store store = await _folder.PrepareAsync();
        await store.ApplyAsync(Person.Added(store, Person.WithEmail(store, "anna@example.com")));

        SqliteException refused = Assert.Throws<SqliteException>(() => _folder.Scalar(
            """
            INSERT INTO cc_channels (account, origin, owner, kind, address, key, position, live, added)
            SELECT account, randomblob(16), owner, kind, 'Anna@example.com', key, 1, live, added FROM cc_channels
            """));

        Assert.Contains("UNIQUE constraint failed: cc_channels.account, cc_channels.owner, cc_channels.kind, cc_channels.key", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}

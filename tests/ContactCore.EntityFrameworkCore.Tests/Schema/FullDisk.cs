using System.Data.Common;
using ContactCore.EntityFrameworkCore.Tests.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Hosts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>A disk without room: the change set fails whole, and the store goes on when there is room again.</summary>
public sealed class FullDisk
{
    [Fact]
    public async Task A_full_disk_changes_nothing()
    {
        using DatabaseFolder folder = new();
        Room room = new();
        using Store store = await Host.CreateAsync(folder, room);
        room.Pages = (long)folder.Scalar("PRAGMA page_count")!;
        Change[] many = [.. Enumerable.Range(0, 300).Select(i => Person.Added(store, Person.WithEmail(store, $"p{i}@example.com")))];
        StoreException full = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(many));
        Assert.Equal(StoreProblem.Full, full.Problem);
        Assert.Equal(0L, folder.Scalar("SELECT COUNT(*) FROM cc_contacts"));
        room.Pages = 1_000_000;
        await store.ApplyAsync(many);
        Assert.Equal(300L, folder.Scalar("SELECT COUNT(*) FROM cc_contacts"));
    }

    /// <summary>Limits how large the file may grow.</summary>
    private sealed class Room : DbConnectionInterceptor
    {
        public long Pages { get; set; } = 1_000_000;

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count = {Pages}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

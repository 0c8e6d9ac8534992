using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Hosts;

/// <summary>A store is looked at before its first use.</summary>
public sealed class StoreGateTests
{
    [Fact]
    public async Task A_store_is_looked_at_once_a_process_and_again_after_a_failure()
    {
        Looked store = new() { IsMissing = true };
        ServiceCollection services = new();
        services.AddContactCore().UseInMemory();
        services.AddSingleton<IStoreSetup>(store);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IContactBooks books = provider.GetRequiredService<IContactBooks>();

        await Assert.ThrowsAsync<StoreException>(() => OpenAsync(books));
        await Assert.ThrowsAsync<StoreException>(() => OpenAsync(books));
        Assert.Equal(2, store.Looks);
        store.IsMissing = false;
        await OpenAsync(books);
        await OpenAsync(books);
        Assert.Equal(3, store.Looks);
    }

    private static Task<ContactBook> OpenAsync(IContactBooks books) => books.OpenAsync(AccountId.Parse("acme"), Actor.System());

    private sealed class Looked : IStoreSetup
    {
        public bool IsMissing { get; set; }

        public int Looks { get; private set; }

        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task CheckAsync(CancellationToken cancellationToken)
        {
            Looks++;
            return IsMissing ? Task.FromException(new StoreException(StoreProblem.Missing, "there is no store")) : Task.CompletedTask;
        }

        public Task<long> ReindexAsync(CancellationToken cancellationToken) => Task.FromResult(0L);

        public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

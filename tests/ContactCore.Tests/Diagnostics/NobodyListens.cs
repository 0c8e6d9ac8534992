using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Diagnostics;
using ContactCore.Settings;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics;

/// <summary>Alone, because a listener of another test would be one.</summary>
[Collection(nameof(NobodyListens))]
[CollectionDefinition(nameof(NobodyListens), DisableParallelization = true)]
public sealed class NobodyListens
{
    private static readonly AccountId Account = AccountId.Parse("acme");

    [Fact]
    public void A_change_set_and_a_question_cost_nothing_more()
    {
        Watch watch = new(TimeProvider.System);
        Idle idle = new();
        WatchedDoor door = new(idle, watch);
        WatchedSettings settings = new(idle, new Questions(watch));
        ChangeSet changes = new(Account, Actor.System(), DateTimeOffset.UnixEpoch, []);
        Assert.Equal(0, Allocated(() => door.ApplyAsync(changes, CancellationToken.None)));
        Assert.Equal(0, Allocated(() => settings.FindAsync(Account, CancellationToken.None)));
    }

    [Fact]
    public void A_host_without_logging_gets_none_of_ours()
    {
        ServiceCollection services = new();
        services.AddContactCore().UseInMemory();
        Assert.DoesNotContain(services, service => service.ServiceType.Namespace == typeof(ILogger).Namespace);
    }

    private static long Allocated(Func<Task> call)
    {
        for (int i = 0; i < 100; i++)
            Assert.True(call().IsCompletedSuccessfully);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            Assert.True(call().IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Idle : IWriteDoor, ISettingsReader
    {
        private static readonly Task<ApplyResult> Applied = Task.FromResult(new ApplyResult([]));
        private static readonly Task<AccountSettings?> None = Task.FromResult<AccountSettings?>(null);

        public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => Applied;

        public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) => None;
    }
}

using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Conformance;
using ContactCore.Segments;
using ContactCore.Settings;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Stores;

#region state
internal sealed record TinyAccount(AccountSettings Settings, ImmutableList<Segment> Lists);

internal sealed class TinyState
{
    public Lock Writing { get; } = new();

    public ImmutableDictionary<AccountId, TinyAccount> Accounts { get; set; } = ImmutableDictionary<AccountId, TinyAccount>.Empty;
}
#endregion

#region door
internal sealed class TinyDoor(TinyState state) : IWriteDoor
{
    public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (state.Writing)                                                      // W4: one writer at a time
        {
            TinyAccount account = state.Accounts.GetValueOrDefault(changes.Account)
                ?? new TinyAccount(new AccountSettings(), []);                    // W3: born by its first change set
            foreach (Change change in changes.Changes)                            // W7: in their order
                account = Changed(account, change);
            state.Accounts = state.Accounts.SetItem(changes.Account, account);    // W1: whole, or not at all
        }

        return Task.FromResult(new ApplyResult([.. changes.Changes.Select(change => 1L)]));
    }

    private static TinyAccount Changed(TinyAccount account, Change change) => change switch
    {
        SettingsSaved saved => account with { Settings = saved.Settings },        // Y1: read back equal
        SegmentAdded added => account with { Lists = account.Lists.Add(added.Segment) },
        _ => throw new NotSupportedException($"{change.GetType().Name} is not known here"), // W10
    };
}
#endregion

#region reader
internal sealed class TinySettings(TinyState state) : ISettingsReader
{
    // X1: null before the first write.
    public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) =>
        Task.FromResult(state.Accounts.GetValueOrDefault(account)?.Settings);
}
#endregion

internal sealed class TinySetup : IStoreSetup
{
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<long> ReindexAsync(CancellationToken cancellationToken) => Task.FromResult(0L);

    public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

#region register
public static class TinyStoreExtensions
{
    public static ContactCoreBuilder UseTinyStore(this ContactCoreBuilder builder)
    {
        builder.Services
            .AddSingleton<TinyState>()
            .AddSingleton<IStoreSetup, TinySetup>()
            .AddSingleton<IWriteDoor, TinyDoor>()
            .AddSingleton<ISettingsReader, TinySettings>();
        return builder;
    }
}
#endregion

#region proof
public sealed class TinyStore : StoreUnderTest
{
    public override void AddTo(ContactCoreBuilder builder) => builder.UseTinyStore();
}

public sealed class TinySettingsProof : SettingsConformance<TinyStore>;
#endregion

using System.Diagnostics.Metrics;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Categories;
using ContactCore.Diagnostics;
using ContactCore.Settings;
using ContactCore.Stores;
using ContactCore.Tests.Diagnostics.Hearing;
using ContactCore.Watching;

namespace ContactCore.Tests.Diagnostics;

/// <summary>Loggers alone, one instrument alone, activities alone: alone in the process too, because another's would be heard.</summary>
[Collection(nameof(NobodyListens))]
public sealed class OneListenerIsEnough
{
    private static readonly AccountId Account = AccountId.Parse("acme");

    [Fact]
    public async Task To_the_log()
    {
        using HearingLoggers log = new();
        Watch watch = new(TimeProvider.System, log);
        await Assert.ThrowsAsync<StoreException>(() => WriteAsync(watch, new Store { IsLost = true }));
        await Assert.ThrowsAsync<StoreException>(() => ReadAsync(watch, new Store { IsLost = true }));
        Assert.Equal([1101, 1102], log.Lines.Select(line => line.Event.Id));
    }

    [Theory]
    [InlineData("contactcore.write.duration")]
    [InlineData("contactcore.write.changes")]
    [InlineData("contactcore.read.duration")]
    public async Task To_one_instrument(string instrument)
    {
        using OneMeter meter = new(instrument);
        Watch watch = new(TimeProvider.System, null, meter);
        await WriteAsync(watch, new Store());
        await ReadAsync(watch, new Store());
        Assert.Equal(1, meter.Heard);
    }

    [Fact]
    public async Task To_activities()
    {
        using HearingActivities activities = new(Telemetry.ActivitySourceName);
        Watch watch = new(TimeProvider.System);
        await WriteAsync(watch, new Store());
        await ReadAsync(watch, new Store());
        Assert.Single(activities.Named("contactcore.write"));
        Assert.Single(activities.Named("contactcore.read"));
    }

    private static Task<ApplyResult> WriteAsync(Watch watch, Store store) => new WatchedDoor(store, watch).ApplyAsync(
        new ChangeSet(Account, Actor.System(), DateTimeOffset.UnixEpoch, [new CategorySaved(new SubscriptionCategory
        {
            Id = Guid.Empty, Name = "News", DefinedAt = DateTimeOffset.UnixEpoch,
        })]),
        CancellationToken.None);

    private static Task<AccountSettings?> ReadAsync(Watch watch, Store store) =>
        new WatchedSettings(store, new Questions(watch)).FindAsync(Account, CancellationToken.None);

    private sealed class Store : IWriteDoor, ISettingsReader
    {
        public bool IsLost { get; init; }

        public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => Answered(new ApplyResult([1]));

        public Task<AccountSettings?> FindAsync(AccountId account, CancellationToken cancellationToken) => Answered<AccountSettings?>(null);

        private Task<T> Answered<T>(T answer) =>
            IsLost ? Task.FromException<T>(new StoreException(StoreProblem.Unreachable, "the server is away")) : Task.FromResult(answer);
    }

    private sealed class OneMeter : IMeterFactory
    {
        private readonly MeterListener _listener = new();
        private readonly List<Meter> _meters = [];

        public OneMeter(string instrument)
        {
            _listener.InstrumentPublished = (published, listener) =>
            {
                if (published.Name == instrument && published.Meter.Scope == this)
                    listener.EnableMeasurementEvents(published);
            };
            _listener.SetMeasurementEventCallback<long>((_, _, _, _) => Heard++);
            _listener.SetMeasurementEventCallback<double>((_, _, _, _) => Heard++);
            _listener.Start();
        }

        public int Heard { get; private set; }

        public Meter Create(MeterOptions options)
        {
            Meter meter = new(new MeterOptions(options.Name) { Scope = this });
            _meters.Add(meter);
            return meter;
        }

        public void Dispose()
        {
            _listener.Dispose();
            _meters.ForEach(meter => meter.Dispose());
        }
    }
}

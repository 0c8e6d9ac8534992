using ContactCore.Faults.Worker.Hooks;

namespace ContactCore.Faults.Tests.Load.Delivering;

/// <summary>Two deliverers that want the same events, each with a file of its own.</summary>
internal sealed class DelivererPair : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contactcore-events-").FullName;
    private readonly DelivererProcess[] _pair;
    private int _killed;

    public DelivererPair(LoadStore store) =>
        _pair = [new DelivererProcess(store, Path.Combine(_folder, "one")), new DelivererProcess(store, Path.Combine(_folder, "two"))];

    public void Start() => Array.ForEach(_pair, deliverer => deliverer.Start());

    /// <summary>Kills one of them, in turn, and starts it again.</summary>
    public async Task KillOneAsync()
    {
        DelivererProcess deliverer = _pair[_killed++ % _pair.Length];
        await deliverer.KillAsync();
        deliverer.Start();
    }

    public Task StopAsync() => Task.WhenAll(_pair.Select(deliverer => deliverer.StopAsync()));

    /// <summary>What both were given, in the order of time.</summary>
    public IReadOnlyList<ToldEvent> Read() =>
        [.. Directory.EnumerateFiles(_folder).SelectMany(EventFile.Read).OrderBy(told => told.Ticks)];

    public override string ToString() => FormattableString.Invariant($"{Read().Count} events delivered, {_killed} deliverers killed");

    public void Dispose()
    {
        Array.ForEach(_pair, deliverer => deliverer.Dispose());
        Directory.Delete(_folder, recursive: true);
    }
}

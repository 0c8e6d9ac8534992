namespace ContactCore.Testing;

/// <summary>A server of a test's own, to be killed and started again on the same data and port.</summary>
public sealed class KillableServer : IDisposable
{
    private readonly OwnServer _server = OwnServer.Start(outlivesKills: true) ?? throw PostgresServer.None("");

    /// <summary>Leads to the server, as its superuser.</summary>
    public string ConnectionString => _server.ConnectionString;

    /// <summary>Ends all of its processes by SIGKILL, in the middle of whatever they do.</summary>
    public Task KillAsync() => _server.OrderAsync("kill");

    /// <summary>Starts it again, and waits until it has recovered.</summary>
    public Task StartAsync() => _server.OrderAsync("start");

    /// <inheritdoc/>
    public void Dispose() => _server.Stop();
}

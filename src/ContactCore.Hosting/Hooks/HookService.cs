using ContactCore.Hooks;
using Microsoft.Extensions.Hosting;

namespace ContactCore.Hosting.Hooks;

/// <summary>
/// Turns hooks on before any other service of the host starts, and delivers while the host runs. When it stops, the events
/// in hand may end within the host's time to shut down.
/// </summary>
internal sealed class HookService(IEventDelivery delivery, ScopedHandlers handlers) : BackgroundService, IHostedLifecycleService
{
    private readonly CancellationTokenSource _timeIsOver = new();

    public Task StartingAsync(CancellationToken cancellationToken) => delivery.TryTurnOnAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        CancellationTokenRegistration over = cancellationToken.Register(_timeIsOver.Cancel);
        await using (over.ConfigureAwait(false))
            await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    public override void Dispose()
    {
        _timeIsOver.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        delivery.RunAsync(handlers, stoppingToken, _timeIsOver.Token);
}

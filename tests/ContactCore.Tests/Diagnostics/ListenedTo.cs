using System.Diagnostics.Metrics;
using ContactCore.Books;
using ContactCore.Diagnostics;
using ContactCore.Tests.Books;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics;

/// <summary>A book in a host that listens to everything.</summary>
internal sealed class ListenedTo : IAsyncDisposable
{
    private OpenBook _open = null!;

    public HearingLoggers Log { get; } = new();

    public HearingMeters Meters { get; } = new();

    public HearingActivities Activities { get; } = new(Telemetry.ActivitySourceName);

    public OpenBook Open => _open;

    public ContactBook Book => _open.Book;

    // Not async: the activity above all others must be the caller's.
    public static Task<ListenedTo> NewAsync(Action<IServiceCollection>? replace = null) => new ListenedTo().OpenedAsync(replace);

    public async ValueTask DisposeAsync()
    {
        await _open.DisposeAsync();
        Activities.Dispose();
        Meters.Dispose();
    }

    private async Task<ListenedTo> OpenedAsync(Action<IServiceCollection>? replace)
    {
        _open = await OpenBook.NewAsync(
            options => options.BatchSize = 2,
            services =>
            {
                services.AddSingleton<ILoggerFactory>(Log).AddSingleton<IMeterFactory>(Meters);
                replace?.Invoke(services);
            });
        return this;
    }
}

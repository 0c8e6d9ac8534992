using System.Collections.Concurrent;
using ContactCore.Hooks;

namespace ContactCore.Tests.Hooks;

/// <summary>A handler that keeps what it hears, and fails where it is told to.</summary>
internal sealed class Listener : IContactHandler, IDisposable
{
    private readonly ConcurrentQueue<HookEvent> _heard = [];
    private readonly SemaphoreSlim _more = new(0);

    public Func<HookEvent, CancellationToken, Task>? Before { get; set; }

    public Predicate<HookEvent> Fails { get; set; } = _ => false;

    public HookEvent[] Heard => [.. _heard];

    public long[] Numbers => [.. _heard.Select(change => change.Sequence)];

    public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
    {
        if (Before is { } before)
            await before(change, cancellationToken);
        if (Fails(change))
            throw new TimeoutException("the CRM is away");
        _heard.Enqueue(change);
        _more.Release();
    }

    public void Dispose() => _more.Dispose();

    /// <summary>Waits until so many more were heard.</summary>
    public async Task HearAsync(int events)
    {
        for (int i = 0; i < events; i++)
            Assert.True(await _more.WaitAsync(TimeSpan.FromSeconds(30)), "no event came");
    }
}

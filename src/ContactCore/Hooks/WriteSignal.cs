namespace ContactCore.Hooks;

/// <summary>Says within the process that something was written, so that its events are delivered at once.</summary>
internal sealed class WriteSignal
{
    private volatile TaskCompletionSource? _next;

    /// <summary>Whether anybody waits for it.</summary>
    public bool IsAwaited => _next is not null;

    /// <summary>The next write, from now on.</summary>
    public Task NextAsync()
    {
        TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return (Interlocked.CompareExchange(ref _next, next, null) ?? next).Task;
    }

    public void Set() => Interlocked.Exchange(ref _next, null)?.TrySetResult();
}

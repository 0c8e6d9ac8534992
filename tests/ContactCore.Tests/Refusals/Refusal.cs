namespace ContactCore.Tests.Refusals;

/// <summary>Something that the domain does not do.</summary>
/// <param name="Tried">What is tried, in words.</param>
/// <param name="TryAsync">Tries it.</param>
internal sealed record Refusal(string Tried, Func<PeopledBook, Task> TryAsync)
{
    /// <summary>What has happened before.</summary>
    public Func<PeopledBook, Task>? After { get; init; }

    /// <summary>A value that cannot be made.</summary>
    public static Refusal Of(string tried, Func<object?> make) => new(tried, _ =>
    {
        make();
        return Task.CompletedTask;
    });
}

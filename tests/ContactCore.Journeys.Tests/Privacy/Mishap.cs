namespace ContactCore.Journeys.Tests.Privacy;

/// <summary>Something that goes wrong with a person's data in hand.</summary>
/// <param name="What">What goes wrong.</param>
/// <param name="Expected">The exception that it ends with, or null where it ends with none.</param>
/// <param name="HappenAsync">Lets it go wrong.</param>
public sealed record Mishap(string What, Type? Expected, Func<Stage, Task> HappenAsync)
{
    /// <summary>One that ends with an exception.</summary>
    public static Mishap With<T>(string what, Func<Stage, Task> happen) where T : Exception => new(what, typeof(T), happen);

    /// <summary>One that ends with an exception, without waiting.</summary>
    public static Mishap With<T>(string what, Action<Canary> happen) where T : Exception => new(what, typeof(T), stage =>
    {
        happen(stage.Next());
        return Task.CompletedTask;
    });

    /// <summary>One that is told as an outcome and not as an exception.</summary>
    public static Mishap Quiet(string what, Func<Stage, Task> happen) => new(what, null, happen);
}

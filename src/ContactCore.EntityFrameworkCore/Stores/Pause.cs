namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// How long to wait before a unit of work is tried again: twice as long each time up to a second, and by chance between
/// half and all of it, so that two that hindered each other do not meet again.
/// </summary>
internal static class Pause
{
    private const double FirstMilliseconds = 10;
    private const double LongestMilliseconds = 1000;

    public static Task AfterAsync(int attempt, CancellationToken cancellationToken)
    {
        double longest = Math.Min(FirstMilliseconds * Math.Pow(2, attempt - 1), LongestMilliseconds);
#pragma warning disable CA5394 // Nobody gains by guessing it.
        double chance = Random.Shared.NextDouble();
#pragma warning restore CA5394
        return Task.Delay(TimeSpan.FromMilliseconds(longest * (1 + chance) / 2), cancellationToken);
    }
}

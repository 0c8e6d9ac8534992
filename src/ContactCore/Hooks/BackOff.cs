namespace ContactCore.Hooks;

/// <summary>
/// How long to wait after a failed attempt: twice as long each time up to the longest, and by chance between half and all
/// of it, so that what failed together does not come again together.
/// </summary>
internal static class BackOff
{
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="options">First and longest delay.</param>
    /// <param name="chance">0 to 1.</param>
    public static TimeSpan After(int attempt, HookOptions options, double chance)
    {
        double longest = Math.Min(options.FirstDelay.TotalMilliseconds * Math.Pow(2, attempt - 1), options.LongestDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(longest * (1 + chance) / 2);
    }
}

using ContactCore.Hooks;

namespace ContactCore.Setup;

/// <summary>What is wrong with the options of hooks.</summary>
internal static class HookOptionsCheck
{
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ShortestDelay = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public static IEnumerable<string> Failures(HookOptions hooks)
    {
        if (hooks.PollInterval < ShortestPoll || hooks.PollInterval > Hour)
            yield return $"Hooks.PollInterval is {hooks.PollInterval}; allowed: 100 ms to 1 hour";
        if (hooks.BatchSize is < 1 or > 10_000)
            yield return $"Hooks.BatchSize is {hooks.BatchSize}; allowed: 1 to 10000";
        if (hooks.AccountsAtOnce is < 1 or > 64)
            yield return $"Hooks.AccountsAtOnce is {hooks.AccountsAtOnce}; allowed: 1 to 64";
        if (hooks.Attempts is < 1 or > 1000)
            yield return $"Hooks.Attempts is {hooks.Attempts}; allowed: 1 to 1000";
        if (hooks.FirstDelay < ShortestDelay || hooks.FirstDelay > Day)
            yield return $"Hooks.FirstDelay is {hooks.FirstDelay}; allowed: 10 ms to 1 day";
        if (hooks.LongestDelay < hooks.FirstDelay || hooks.LongestDelay > Month)
            yield return $"Hooks.LongestDelay is {hooks.LongestDelay}; allowed: FirstDelay to 30 days";
        if (hooks.Lease < ShortestLease || hooks.Lease > Hour)
            yield return $"Hooks.Lease is {hooks.Lease}; allowed: 5 seconds to 1 hour";
    }
}

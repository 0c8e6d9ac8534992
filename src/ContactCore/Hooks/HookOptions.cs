namespace ContactCore.Hooks;

/// <summary>How events are delivered to the host's handlers. The defaults work.</summary>
public sealed class HookOptions
{
    /// <summary>
    /// How often events are looked for that another process wrote or whose next attempt has come, 100 ms to 1 hour; 2
    /// seconds unless set. What this process writes is looked for at once.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many events are read, and noted as delivered, at once, 1 to 10,000; 100 unless set.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>Of how many accounts events are delivered at the same time, 1 to 64; 4 unless set.</summary>
    public int AccountsAtOnce { get; set; } = 4;

    /// <summary>After how many failed attempts an event is parked, 1 to 1,000; 12 unless set, which is about two hours.</summary>
    public int Attempts { get; set; } = 12;

    /// <summary>
    /// How long to wait after the first failed attempt, 10 ms to 1 day; 5 seconds unless set. It doubles with each, and by
    /// chance is between half and all of it.
    /// </summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait at most between attempts, from <see cref="FirstDelay"/> to 30 days; 1 hour unless set.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// For how long an account's events are this process's alone to deliver, 5 seconds to 1 hour; 1 minute unless set. It is
    /// renewed while they are delivered; where a process was killed, another one takes over after this time.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);
}

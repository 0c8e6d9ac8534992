namespace ContactCore.Duplicates;

/// <summary>
/// How many indexes for <see cref="DuplicateFinder.FindMatchesAsync"/> a process keeps. Above a limit, those that were asked
/// longest ago are let go, and made anew when they are asked again.
/// </summary>
public sealed class MatchIndexOptions
{
    /// <summary>Of how many accounts, 1 to 1,000,000; 100 unless set.</summary>
    public int MaxAccounts { get; set; } = 100;

    /// <summary>
    /// Of how many contacts, all accounts together, 1 or more; 2,000,000 unless set. A million takes some 2 GB. The account
    /// that is asked is kept whatever its size.
    /// </summary>
    public long MaxContacts { get; set; } = 2_000_000;

    /// <summary>
    /// How long after the instant that a change bears it may still be committed, the difference between the clocks of all hosts
    /// added: 1 second to 1 day; 5 minutes unless set. A change that comes later is not seen until the index is made anew.
    /// </summary>
    public TimeSpan LatestCommit { get; set; } = TimeSpan.FromMinutes(5);
}

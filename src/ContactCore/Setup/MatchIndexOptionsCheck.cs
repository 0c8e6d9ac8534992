using ContactCore.Duplicates;

namespace ContactCore.Setup;

/// <summary>What is wrong with the options of indexes.</summary>
internal static class MatchIndexOptionsCheck
{
    private static readonly TimeSpan ShortestCommit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static IEnumerable<string> Failures(MatchIndexOptions indexes)
    {
        if (indexes.MaxAccounts is < 1 or > 1_000_000)
            yield return $"MatchIndexes.MaxAccounts is {indexes.MaxAccounts}; allowed: 1 to 1000000";
        if (indexes.MaxContacts < 1)
            yield return $"MatchIndexes.MaxContacts is {indexes.MaxContacts}; allowed: 1 or more";
        if (indexes.LatestCommit < ShortestCommit || indexes.LatestCommit > Day)
            yield return $"MatchIndexes.LatestCommit is {indexes.LatestCommit}; allowed: 1 second to 1 day";
    }
}

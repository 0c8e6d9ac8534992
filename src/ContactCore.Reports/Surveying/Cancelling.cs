using ContactCore.Matching;

namespace ContactCore.Reports.Surveying;

/// <summary>Giving up in the middle of many pairs.</summary>
internal static class Cancelling
{
    private const int Between = 4096;

    /// <summary>The pairs until it is given up.</summary>
    public static IEnumerable<MatchedPair> Until(this IEnumerable<MatchedPair> pairs, CancellationToken cancellationToken)
    {
        long count = 0;
        foreach (MatchedPair pair in pairs)
        {
            if (count++ % Between == 0)
                cancellationToken.ThrowIfCancellationRequested();
            yield return pair;
        }
    }
}

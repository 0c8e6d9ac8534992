using ContactCore.Matching;

namespace ContactCore.Reports.Surveying;

/// <summary>Giving up in the middle of many pairs.</summary>
internal static class Cancelling
{
    private const int Between = 4096;

    /// <summary>The pairs until it is given up.</summary>
    public static IEnumerable<MatchedPairs> Until(this IEnumerable<MatchedPairs> pairs, CancellationToken cancellationToken)
    {
        long count = 0;
        foreach (MatchedPairs some in pairs)
        {
            if (count++ % Between == 0)
                cancellationToken.ThrowIfCancellationRequested();
            yield return some;
        }
    }
}

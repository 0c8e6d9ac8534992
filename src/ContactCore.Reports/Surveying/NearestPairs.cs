using ContactCore.Matching;

namespace ContactCore.Reports.Surveying;

/// <summary>The pairs nearest to something, so many at most, and the same whatever the order in which they come.</summary>
internal sealed class NearestPairs(int shown)
{
    // So many times more are kept than shown, so that one large group does not fill the page.
    private const int Spare = 32;

    private readonly PriorityQueue<MatchedPair, Rank> _kept = new(Comparer<Rank>.Create((one, other) => other.CompareTo(one)));

    public void Offer(IEnumerable<MatchedPair> pairs, double distance)
    {
        foreach (MatchedPair pair in pairs)
            Offer(pair, distance);
    }

    /// <summary>The nearest without some, each record once as far as there are enough.</summary>
    public IReadOnlyList<MatchedPair> Choose(IEnumerable<MatchedPair> without)
    {
        MatchedPair[] nearest = [.. _kept.UnorderedItems.OrderBy(one => one.Priority).Select(one => one.Element).Except(without)];
        HashSet<int> records = [];
        List<MatchedPair> chosen = [];
        List<MatchedPair> again = [];
        foreach (MatchedPair pair in nearest)
        {
            bool isNew = !records.Contains(pair.Left) && !records.Contains(pair.Right);
            (isNew ? chosen : again).Add(pair);
            if (!isNew)
                continue;
            records.Add(pair.Left);
            records.Add(pair.Right);
        }

        return [.. chosen.Concat(again).Take(shown)];
    }

    private void Offer(MatchedPair pair, double distance)
    {
        Rank rank = new(distance, Mix(((ulong)(uint)pair.Left << 32) | (uint)pair.Right), pair.Left, pair.Right);
        if (_kept.Count < shown * Spare)
            _kept.Enqueue(pair, rank);
        else if (_kept.TryPeek(out _, out Rank last) && rank.CompareTo(last) < 0)
            _kept.EnqueueDequeue(pair, rank);
    }

    // Of pairs that are as near, any, not the first of the file (the finalizer of SplitMix64).
    private static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    private readonly record struct Rank(double Distance, ulong Mixed, int Left, int Right) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => (Distance, Mixed, Left, Right).CompareTo((other.Distance, other.Mixed, other.Left, other.Right));
    }
}

using System.Collections.Concurrent;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Finding;

/// <summary>Weighs all candidates, and keeps those above a floor.</summary>
internal static class CandidateWeighing
{
    /// <summary>The pairs above a floor, of candidates that were compared before.</summary>
    public static (List<WeighedPair> Pairs, long Candidates) Weigh(
        IReadOnlyList<List<ComparedPair>> compared, Scorer scorer, double floor, int threads, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        List<WeighedPair>[] pairs = new List<WeighedPair>[compared.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        int done = 0;
        Parallel.For(0, pairs.Length, options, part =>
        {
            Scorer own = scorer.Another();
            List<WeighedPair> above = [];
            foreach (ComparedPair pair in compared[part])
            {
                double weight = own.WeighAbove(floor, pair.Left, pair.Pattern);
                if (weight > floor)
                    above.Add(new WeighedPair(pair.Left, pair.Right, (float)weight));
            }

            pairs[part] = above;
            progress?.Report(new MatchProgress(MatchStage.Comparing, (double)Interlocked.Increment(ref done) / pairs.Length));
        });
        return ([.. pairs.SelectMany(part => part)], compared.Sum(part => (long)part.Count));
    }

    /// <summary>The pairs above a floor, and how many candidates there were.</summary>
    public static (List<WeighedPair> Pairs, long Candidates) Weigh(
        Candidates candidates, Scorer scorer, double floor, int threads, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        List<WeighedPair> pairs = [];
        long taken = 0;
        int done = 0;
        Lock joining = new();
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.ForEach(Partitioner.Create(candidates.Parts, EnumerablePartitionerOptions.NoBuffering), options, () => (Scorer: scorer.Another(), Pairs: new List<WeighedPair>(), Taken: 0L), (part, _, own) =>
        {
            Taker taker = new(own.Scorer, own.Pairs, floor);
            candidates.ForEach(part, ref taker);
            progress?.Report(new MatchProgress(MatchStage.Comparing, (double)Interlocked.Increment(ref done) / candidates.Parts.Count));
            return (own.Scorer, own.Pairs, own.Taken + taker.Taken);
        }, own =>
        {
            lock (joining)
            {
                pairs.AddRange(own.Pairs);
                taken += own.Taken;
            }
        });
        return (pairs, taken);
    }

    private struct Taker(Scorer scorer, List<WeighedPair> pairs, double floor) : IPairTaker
    {
        public long Taken { get; private set; }

        public readonly void Fetch(ReadOnlySpan<(int Left, int Right)> pairs) => scorer.Fetch(pairs);

        public void Take(int left, int right)
        {
            Taken++;
            double weight = scorer.WeighAbove(floor, left, right);
            if (weight > floor)
                pairs.Add(new WeighedPair(left, right, (float)weight));
        }
    }
}

using ContactCore.Matching.Blocking;
using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Finding;

/// <summary>A run through a table: learn, weigh, group.</summary>
internal static class Search
{
    /// <summary>The logarithm of the odds below which nothing is kept: a hundredth.</summary>
    public const double FloorOdds = -6.63;

    private const double MoreOfFew = 4;
    private const double MostMore = 400_000;

    /// <summary>Finds the duplicates of a table.</summary>
    public static DuplicateRecords Run(RecordTable table, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        int threads = options.MaxDegreeOfParallelism;
        progress?.Report(new MatchProgress(MatchStage.Preparing, 0));
        ComparedRecords records = ComparedRecords.Of(table, options.Answers, threads, cancellationToken);
        if (records.Count < 2)
            return new DuplicateRecords(table, records, null, MatchModel.OfNothing(records), [], 0);
        progress?.Report(new MatchProgress(MatchStage.Learning, 0));
        RecordSample sample = RecordSample.Of(records, threads, cancellationToken);
        FirstGuess guess = FirstGuess.Of(records, sample.Counts());
        double budget = options.MaxCandidatesPerRecord * records.Count;
        Candidates candidates = records.Count <= RecordSample.Drawn
            ? Candidates.All(records.Count)
            : Candidates.Of(KeyChoice.Choose(records, guess, budget + Math.Min(MoreOfFew * budget, MostMore), threads, cancellationToken));
        (PatternCounts counts, double share) = CandidateCounting.Count(records, sample, candidates, threads, cancellationToken);
        double all = (double)records.Count * (records.Count - 1) / 2;
        Learned learned = ExpectationMaximization.Learn(records, counts, sample.CountsWithout(candidates.Have), guess, all * share);
        Scorer scorer = new(records, learned);
        (List<WeighedPair> pairs, long compared) = CandidateWeighing.Weigh(candidates, scorer, FloorOdds - learned.PriorOdds, threads, progress, cancellationToken);
        pairs.RemoveAll(pair => records.Answers.Have(pair.Left, pair.Right));
        pairs.AddRange(records.Answers.Same.Select(pair => new WeighedPair(pair.Left, pair.Right, float.PositiveInfinity)));
        progress?.Report(new MatchProgress(MatchStage.Grouping, 0));
        List<Joining> joinings = Grouping.Run(records, scorer, learned.PriorOdds, FloorOdds, pairs, threads, cancellationToken);
        return new DuplicateRecords(table, records, scorer, new MatchModel(records, learned, candidates), joinings, compared);
    }
}

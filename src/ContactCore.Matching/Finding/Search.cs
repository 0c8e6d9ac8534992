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
        ModelContent? known = options.Model?.Content;
        ComparedRecords records = ComparedRecords.Of(table, known?.Columns, threads, cancellationToken);
        if (known is null && records.Count < 2)
            return new DuplicateRecords(table, records, null, MatchModel.OfNothing(records.LeftOut), [], 0);
        progress?.Report(new MatchProgress(MatchStage.Learning, 0));
        (Learned learned, Candidates candidates) = known is null
            ? Learn(records, options, cancellationToken)
            : (known.Learned.For(records.Among), CandidatesOf(records, known, options, cancellationToken));
        Scorer scorer = new(records, learned);
        (List<WeighedPair> pairs, long compared) = CandidateWeighing.Weigh(candidates, scorer, FloorOdds - learned.PriorOdds, threads, progress, cancellationToken);
        progress?.Report(new MatchProgress(MatchStage.Grouping, 0));
        List<Joining> joinings = Grouping.Run(records, scorer, learned.PriorOdds, FloorOdds, pairs, threads, cancellationToken);
        MatchModel model = options.Model ?? new MatchModel(new ModelContent(
            [.. records.Columns.Select(column => column.Form)], learned, [.. candidates.Keys.Select(key => key.Form)], records.LeftOut));
        return new DuplicateRecords(table, records, new Evidence(records, scorer, learned.PriorOdds), model, joinings, compared);
    }

    private static (Learned Learned, Candidates Candidates) Learn(ComparedRecords records, MatchOptions options, CancellationToken cancellationToken)
    {
        int threads = options.MaxDegreeOfParallelism;
        RecordSample sample = RecordSample.Of(records, threads, cancellationToken);
        FirstGuess guess = FirstGuess.Of(records, sample.Counts());
        Candidates candidates = records.Count <= RecordSample.Drawn
            ? Candidates.All(records.Count)
            : Candidates.Of(KeyChoice.Choose(records, guess, Budget(records, options), threads, cancellationToken));
        (PatternCounts counts, double share) = CandidateCounting.Count(records, sample, candidates, threads, cancellationToken);
        double all = (double)records.Count * (records.Count - 1) / 2;
        return (ExpectationMaximization.Learn(records, counts, sample.CountsWithout(candidates.Have), guess, all * share), candidates);
    }

    // A model of a small table has no keys.
    private static Candidates CandidatesOf(ComparedRecords records, ModelContent known, MatchOptions options, CancellationToken cancellationToken)
    {
        int threads = options.MaxDegreeOfParallelism;
        if (records.Count <= RecordSample.Drawn)
            return Candidates.All(records.Count);
        if (known.Keys.Count > 0)
            return Candidates.Of(KnownKeys.Of(records, known.Keys, threads, cancellationToken));
        FirstGuess guess = FirstGuess.Of(records, RecordSample.Of(records, threads, cancellationToken).Counts());
        return Candidates.Of(KeyChoice.Choose(records, guess, Budget(records, options), threads, cancellationToken));
    }

    private static double Budget(ComparedRecords records, MatchOptions options)
    {
        double budget = options.MaxCandidatesPerRecord * records.Count;
        return budget + Math.Min(MoreOfFew * budget, MostMore);
    }
}

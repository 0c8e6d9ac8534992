using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Finding;

/// <summary>Records whose pairs are weighed: all that duplicates and links are made of.</summary>
/// <param name="Records">The records.</param>
/// <param name="Learned">How pairs agree.</param>
/// <param name="Scorer">Weighs pairs; null where nothing was learned.</param>
/// <param name="Pairs">The pairs above the floor.</param>
/// <param name="Compared">How many pairs were compared.</param>
/// <param name="Model">What was learned, or given.</param>
internal sealed record WeighedRecords(
    ComparedRecords Records, Learned? Learned, Scorer? Scorer, IReadOnlyList<WeighedPair> Pairs, long Compared, MatchModel Model)
{
    /// <summary>The logarithm of the odds below which nothing is kept: a hundredth.</summary>
    public const double FloorOdds = -6.63;

    private const double MoreOfFew = 4;
    private const double MostMore = 400_000;

    /// <summary>Learns of a table, or of two that are joined, and weighs its pairs.</summary>
    /// <param name="table">The records.</param>
    /// <param name="lefts">How many of them are the left one's of two tables; null of one.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static WeighedRecords Of(RecordTable table, int? lefts, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        if (options.Model is not null)
            RequireNoExamples(options);
        int threads = options.MaxDegreeOfParallelism;
        progress?.Report(new MatchProgress(MatchStage.Preparing, 0));
        ModelContent? known = options.Model?.Content;
        ComparedRecords records = ComparedRecords.Of(table, lefts, known?.Columns, lefts is null ? options.Answers : [], threads, cancellationToken);
        Taught[] taught = known is null ? ExamplePatterns.Of(records, table, options.Examples) : [];
        if (known is null && records.Sides.Pairs == 0)
            return new WeighedRecords(records, null, null, [], 0, MatchModel.OfNothing(records.LeftOut));
        progress?.Report(new MatchProgress(MatchStage.Learning, 0));
        (Learned learned, Candidates candidates, IReadOnlyList<List<ComparedPair>>? kept) = known is null
            ? Learn(records, taught, options, cancellationToken)
            : (known.Learned.For(records.Sides.Among), CandidatesOf(records, known, options, cancellationToken), null);
        Scorer scorer = new(records, learned);
        double floor = FloorOf(learned);
        (List<WeighedPair> pairs, long compared) = kept is null
            ? CandidateWeighing.Weigh(candidates, scorer, floor, threads, progress, cancellationToken)
            : CandidateWeighing.Weigh(kept, scorer, floor, threads, progress, cancellationToken);
        MatchModel model = options.Model ?? new MatchModel(new ModelContent(
            [.. records.Columns.Select(column => column.Form)], learned, [.. candidates.Keys.Select(key => key.Form)], records.LeftOut));
        return Of(records, learned, scorer, pairs, compared, model);
    }

    /// <summary>Records whose pairs were weighed, with what was said of them.</summary>
    public static WeighedRecords Of(ComparedRecords records, Learned learned, Scorer scorer, List<WeighedPair> pairs, long compared, MatchModel model)
    {
        pairs.RemoveAll(pair => records.Answers.Have(pair.Left, pair.Right));
        pairs.AddRange(records.Answers.Same.Select(pair => new WeighedPair(pair.Left, pair.Right, float.PositiveInfinity)));
        return new WeighedRecords(records, learned, scorer, pairs, compared, model);
    }

    /// <summary>Refuses examples beside a given model.</summary>
    /// <exception cref="ArgumentException">There are some.</exception>
    public static void RequireNoExamples(MatchOptions options)
    {
        if (options.Examples.Count > 0)
            throw new ArgumentException("examples teach what is learned, and a given model is not; allowed: examples, or a model", nameof(options));
    }

    /// <summary>The weight below which no pair is kept.</summary>
    public static double FloorOf(Learned learned) => FloorOdds - learned.PriorOdds;

    private static (Learned Learned, Candidates Candidates, IReadOnlyList<List<ComparedPair>>? Kept) Learn(
        ComparedRecords records, Taught[] taught, MatchOptions options, CancellationToken cancellationToken)
    {
        int threads = options.MaxDegreeOfParallelism;
        Sides sides = records.Sides;
        RecordSample sample = RecordSample.Of(records, threads, cancellationToken);
        FirstGuess guess = FirstGuess.Of(records, sample.Counts());
        Candidates candidates = sides.Pairs <= RecordSample.MostPairs
            ? Candidates.All(sides)
            : Candidates.Of(KeyChoice.Choose(records, guess, Budget(records, options), threads, cancellationToken), sides, threads);
        CountedCandidates counted = CandidateCounting.Count(records, sample, candidates, threads, cancellationToken);
        PatternCounts others = counted.Kept is { } kept ? sample.CountsWithout(kept) : sample.CountsWithout(candidates.Have);
        Learned learned = ExpectationMaximization.Learn(records, counted.Counts, others, taught, guess, sides.Pairs * counted.Share);
        return (learned, candidates, counted.Kept);
    }

    /// <summary>The pairs that meet by a model, which of a small table has no keys.</summary>
    public static Candidates CandidatesOf(ComparedRecords records, ModelContent known, MatchOptions options, CancellationToken cancellationToken)
    {
        int threads = options.MaxDegreeOfParallelism;
        if (records.Sides.Pairs <= RecordSample.MostPairs)
            return Candidates.All(records.Sides);
        if (known.Keys.Count > 0)
            return Candidates.Of(KnownKeys.Of(records, known.Keys, threads, cancellationToken), records.Sides, threads);
        FirstGuess guess = FirstGuess.Of(records, RecordSample.Of(records, threads, cancellationToken).Counts());
        return Candidates.Of(KeyChoice.Choose(records, guess, Budget(records, options), threads, cancellationToken), records.Sides, threads);
    }

    private static double Budget(ComparedRecords records, MatchOptions options)
    {
        double budget = options.MaxCandidatesPerRecord * records.Count;
        return budget + Math.Min(MoreOfFew * budget, MostMore);
    }
}

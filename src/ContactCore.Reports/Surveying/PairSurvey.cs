using ContactCore.Matching;

namespace ContactCore.Reports.Surveying;

/// <summary>What a page tells, gathered from what was found.</summary>
internal sealed class PairSurvey
{
    /// <summary>The probability from which pairs are known.</summary>
    public const double Lowest = 0.01;

    // Beyond it no reader sees a difference: one in a million is wrong.
    private const double Surest = 20;

    private PairSurvey(DuplicateRecords found, MatchReportOptions options, CancellationToken cancellationToken)
    {
        Found = found;
        Options = options;
        Histogram = new WeightHistogram(options.Threshold, Lowest);
        NearestPairs surest = new(options.Examples);
        NearestPairs doubtful = new(options.Examples);
        NearestPairs missed = new(options.Examples);
        ExactSum right = new();
        foreach (MatchedPairs pairs in found.CountedPairsAt(Lowest).Until(cancellationToken))
        {
            right.Add(pairs.Probability, pairs.Count);
            Histogram.Add(pairs.Probability, pairs.Count);
            if (pairs.Probability < options.Threshold)
                missed.Offer(pairs.Some, Histogram.Threshold - Weight.Of(pairs.Probability));
        }

        foreach (MatchedPairs pairs in found.CountedPairsAt(options.Threshold).Until(cancellationToken))
        {
            double weight = Weight.Of(pairs.Probability);
            surest.Offer(pairs.Some, Math.Max(0, Surest - weight));
            doubtful.Offer(pairs.Some, weight - Histogram.Threshold);
        }

        Costs = ThresholdCosts.Of(found, options.Threshold, right.Value, cancellationToken);
        Groups = found.ClustersAt(options.Threshold);
        IReadOnlyList<MatchedPair> sure = surest.Choose([]);
        Sure = Explained(sure);
        Doubtful = Explained(doubtful.Choose(sure));
        Missed = Explained(missed.Choose([]));

        IReadOnlyList<Example> Explained(IReadOnlyList<MatchedPair> chosen) =>
        [
            .. chosen.OrderByDescending(pair => pair.Probability).Select(pair =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Example.Of(found, pair);
            }),
        ];
    }

    public DuplicateRecords Found { get; }

    public MatchReportOptions Options { get; }

    public WeightHistogram Histogram { get; }

    /// <summary>What thresholds cost, from the lowest.</summary>
    public IReadOnlyList<ThresholdCost> Costs { get; }

    /// <summary>What the chosen threshold costs.</summary>
    public ThresholdCost Cost => Costs.First(cost => cost.Threshold == Options.Threshold);

    /// <summary>The groups at the chosen threshold.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; }

    /// <summary>How many records are in groups.</summary>
    public long Grouped => Groups.Sum(group => (long)group.Count);

    /// <summary>How many persons there are, if each group is one.</summary>
    public long Persons => Found.Table.Count - Grouped + Groups.Count;

    /// <summary>Some of the surest pairs.</summary>
    public IReadOnlyList<Example> Sure { get; }

    /// <summary>The pairs nearest to the threshold that reach it.</summary>
    public IReadOnlyList<Example> Doubtful { get; }

    /// <summary>The pairs nearest to it that do not.</summary>
    public IReadOnlyList<Example> Missed { get; }

    public static PairSurvey Of(DuplicateRecords found, MatchReportOptions options, CancellationToken cancellationToken) =>
        new(found, options, cancellationToken);
}

using ContactCore.Matching.Clustering;
using ContactCore.Matching.Linking;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Finding;

/// <summary>A run through a table, or through two: learn, weigh, and group or link.</summary>
internal static class Search
{
    /// <summary>Finds the duplicates of a table.</summary>
    public static DuplicateRecords Run(RecordTable table, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        WeighedRecords weighed = WeighedRecords.Of(table, null, options, progress, cancellationToken);
        return Group(table, weighed, options, progress, cancellationToken);
    }

    /// <summary>Groups the records of a table whose pairs were weighed.</summary>
    public static DuplicateRecords Group(
        RecordTable table, WeighedRecords weighed, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new MatchProgress(MatchStage.Grouping, 0));
        List<Joining> joinings = weighed is { Scorer: { } scorer, Learned: { } learned }
            ? Grouping.Run(weighed.Records, scorer, learned.PriorOdds, WeighedRecords.FloorOdds, weighed.Pairs, options.MaxDegreeOfParallelism, cancellationToken)
            : [];
        return new DuplicateRecords(table, weighed, joinings);
    }

    /// <summary>Links two tables.</summary>
    public static LinkedRecords Link(
        RecordTable left, RecordTable right, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        JoinedTables joined = JoinedTables.Of(left, right);
        WeighedRecords weighed = WeighedRecords.Of(joined.Table, left.Count, options, progress, cancellationToken);
        progress?.Report(new MatchProgress(MatchStage.Grouping, 0));
        IReadOnlyList<Link> links = weighed.Learned is { } learned ? Links.Of(weighed.Records, weighed.Pairs, learned.PriorOdds, options.Links) : [];
        return new LinkedRecords(left, right, joined, weighed, links, options.Links);
    }
}

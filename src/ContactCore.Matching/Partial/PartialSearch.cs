using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Partial;

/// <summary>A search of which each of several processes weighs some of the pairs, and one groups what all found.</summary>
internal static class PartialSearch
{
    /// <summary>Weighs the pairs of a part.</summary>
    public static MatchPart Run(
        RecordTable table, MatchModel model, int number, int of, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        (ComparedRecords records, Learned learned) = Records(table, model, options, progress, cancellationToken);
        progress?.Report(new MatchProgress(MatchStage.Learning, 0));
        Candidates all = WeighedRecords.CandidatesOf(records, model.Content, options, cancellationToken);
        (List<WeighedPair> pairs, long compared) = CandidateWeighing.Weigh(
            all.Every(number - 1, of), new Scorer(records, learned), WeighedRecords.FloorOf(learned), options.MaxDegreeOfParallelism, progress, cancellationToken);
        return new MatchPart(number, of, SearchMark.Of(records, model.Content, options), compared, pairs);
    }

    /// <summary>Groups what all parts have.</summary>
    public static DuplicateRecords Join(
        RecordTable table, MatchModel model, IReadOnlyCollection<MatchPart> parts, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        RequireAll(parts);
        (ComparedRecords records, Learned learned) = Records(table, model, options, progress, cancellationToken);
        ulong search = SearchMark.Of(records, model.Content, options);
        foreach (MatchPart part in parts)
        {
            if (part.Search != search)
                throw new InvalidPartException(Name(part), "was found of another search", "parts of this table, in this order, by this model and with these options");
            if (part.Pairs.Any(pair => pair.Left >= records.Count || pair.Right >= records.Count))
                throw new InvalidPartException(Name(part), "has rows that the table has not", FormattableString.Invariant($"0 to {records.Count - 1}"));
        }

        WeighedRecords weighed = WeighedRecords.Of(
            records, learned, new Scorer(records, learned), [.. parts.SelectMany(part => part.Pairs)], parts.Sum(part => part.Candidates), model);
        return Search.Group(table, weighed, options, progress, cancellationToken);
    }

    private static (ComparedRecords Records, Learned Learned) Records(
        RecordTable table, MatchModel model, MatchOptions options, IProgress<MatchProgress>? progress, CancellationToken cancellationToken)
    {
        WeighedRecords.RequireNoExamples(options);
        progress?.Report(new MatchProgress(MatchStage.Preparing, 0));
        ComparedRecords records = ComparedRecords.Of(table, null, model.Content.Columns, options.Answers, options.MaxDegreeOfParallelism, cancellationToken);
        return (records, model.Content.Learned.For(records.Sides.Among));
    }

    private static void RequireAll(IReadOnlyCollection<MatchPart> parts)
    {
        int count = parts.FirstOrDefault()?.Of ?? 1;
        HashSet<int> there = [];
        foreach (MatchPart part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            if (part.Of != count)
                throw new InvalidPartException(Name(part), FormattableString.Invariant($"is one of {part.Of}"), FormattableString.Invariant($"parts of {count}, as the first"));
            if (!there.Add(part.Number))
                throw new InvalidPartException(Name(part), "is there twice", "each part once");
        }

        if (Enumerable.Range(1, count).FirstOrDefault(number => !there.Contains(number)) is > 0 and int missing)
            throw new InvalidPartException(FormattableString.Invariant($"part {missing}"), "is not there", FormattableString.Invariant($"all {count} parts"));
    }

    private static string Name(MatchPart part) => FormattableString.Invariant($"part {part.Number}");
}

using ContactCore.Matching.Blocking;
using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching;

/// <summary>What was learned of records: how those of one person agree, how related persons do, and how others do by chance.</summary>
public sealed class MatchModel
{
    private const double CandidatesARecord = 8;
    private const double MoreOfFew = 32;
    private const double MostMore = 400_000;
    private const double FloorOdds = -6.6;

    private readonly ComparedRecords _records;
    private readonly Candidates _candidates;
    private readonly Learned _learned;
    private readonly int _threads;

    private MatchModel(ComparedRecords records, Candidates candidates, Learned learned, int threads)
    {
        _records = records;
        _candidates = candidates;
        _learned = learned;
        _threads = threads;
    }

    public static MatchModel Learn(RecordTable table, int threads, CancellationToken cancellationToken = default)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        void Log(string x) { if (Environment.GetEnvironmentVariable("LOG") is not null) Console.WriteLine($"  {clock.ElapsedMilliseconds} ms {x}"); }
        ComparedRecords records = ComparedRecords.Of(table, threads, cancellationToken);
        Log("compared " + string.Join(", ", records.Columns.Select(c => c.Name + ":" + c.Kind)));
        RecordSample sample = RecordSample.Of(records, threads, cancellationToken);
        FirstGuess guess = FirstGuess.Of(records, sample.Counts());
        Log("sample");
        Candidates candidates = records.Count <= RecordSample.Drawn
            ? Candidates.All(records.Count)
            : Candidates.Of(KeyChoice.Choose(records, guess, (CandidatesARecord * records.Count) + Math.Min(MoreOfFew * records.Count, MostMore), threads, cancellationToken));
        Log("keys " + string.Join("; ", candidates.Keys.Select(k => k.Name + " " + k.Pairs)));
        (PatternCounts counts, double share) = CandidateCounting.Count(records, sample, candidates, threads, cancellationToken);
        Log("counted " + counts.Pairs + " patterns " + counts.Patterns);
        double all = (double)records.Count * (records.Count - 1) / 2;
        Learned learned = ExpectationMaximization.Learn(records, counts, sample.CountsWithout(candidates), guess, all * share);
        Log($"learned prior {learned.Prior * all:0} related {learned.RelatedPrior * all:0}");
        return new MatchModel(records, candidates, learned, threads);
    }

    public Duplicates FindDuplicates(RecordTable table, CancellationToken cancellationToken = default)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        void Log(string x) { if (Environment.GetEnvironmentVariable("LOG") is not null) Console.WriteLine($"  {clock.ElapsedMilliseconds} ms {x}"); }
        Scorer scorer = new(_records, _learned);
        double floor = FloorOdds - _learned.PriorOdds;
        (List<WeighedPair> pairs, long candidates) = CandidateWeighing.Weigh(_candidates, scorer, floor, _threads, cancellationToken);
        Log($"weighed {candidates}, {pairs.Count}");
        List<Joining> joinings = Grouping.Run(_records, scorer, _learned.PriorOdds, FloorOdds, pairs, _threads, cancellationToken);
        Log("grouped " + joinings.Count);
        Dictionary<int, double> shared = [];
        for (int row = 0; row < _records.Count; row++)
        {
            if (_records.Rows.IsShared(row))
                shared.Add(row, _learned.PriorOdds + scorer.Weigh(row, row));
        }

        return new Duplicates(table, _records, joinings, shared, candidates);
    }
}

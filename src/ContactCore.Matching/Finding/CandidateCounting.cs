using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Finding;

/// <summary>Counts how candidates agree, of all of them or of a share that is drawn.</summary>
internal static class CandidateCounting
{
    /// <summary>About how many pairs are enough to learn from.</summary>
    private const long Enough = 2_000_000;

    /// <summary>The patterns, with the share of the candidates that was looked at.</summary>
    public static (PatternCounts Counts, double Share) Count(ComparedRecords records, RecordSample sample, Candidates candidates, int threads, CancellationToken cancellationToken)
    {
        if (candidates.Keys.Count == 0)
            return (sample.Counts(), 1);
        ulong every = (ulong)Math.Max(1, candidates.Keys.Sum(key => key.Pairs) / Enough);
        PatternCounts counts = new();
        Lock joining = new();
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.ForEach(candidates.Parts, options, () => new PatternCounts(), (part, _, own) =>
        {
            Taker taker = new(records, own, every);
            candidates.ForEach(part, ref taker);
            return own;
        }, own =>
        {
            lock (joining)
                counts.Add(own);
        });
        return (counts, 1.0 / every);
    }

    private readonly struct Taker(ComparedRecords records, PatternCounts counts, ulong every) : IPairTaker
    {
        public void Take(int left, int right)
        {
            if (every == 1 || Mixing.Of(records.Marks[left] ^ records.Marks[right]) % every == 0)
                counts.Add(records.Compare(left, right));
        }
    }
}

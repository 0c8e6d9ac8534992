using System.Collections.Concurrent;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Finding;

/// <summary>
/// Counts how candidates agree, of all of them or of a share that is drawn. Where they are few enough they are kept, so that
/// they need not be sought and compared again.
/// </summary>
internal static class CandidateCounting
{
    /// <summary>About how many pairs are enough to learn from; up to twice as many are kept.</summary>
    private const long Enough = 16_000_000;

    /// <summary>The patterns.</summary>
    public static CountedCandidates Count(ComparedRecords records, RecordSample sample, Candidates candidates, int threads, CancellationToken cancellationToken)
    {
        if (candidates.Keys.Count == 0)
            return new CountedCandidates(sample.Counts(), 1, sample.Pairs());
        ulong every = (ulong)Math.Max(1, candidates.Keys.Sum(key => key.Pairs) / Enough);
        PatternCounts counts = new();
        List<List<ComparedPair>>? kept = every == 1 ? [] : null;
        Lock joining = new();
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.ForEach(Partitioner.Create(candidates.Parts, EnumerablePartitionerOptions.NoBuffering), options, () => new Taken(kept is not null), (part, _, own) =>
        {
            Taker taker = new(records, own, every);
            candidates.ForEach(part, ref taker);
            return own;
        }, own =>
        {
            lock (joining)
            {
                counts.Add(own.Counts);
                if (own.Pairs is { } pairs)
                    kept?.Add(pairs);
            }
        });
        return new CountedCandidates(counts, 1.0 / every, kept);
    }

    private sealed class Taken(bool keeps)
    {
        public PatternCounts Counts { get; } = new();

        public List<ComparedPair>? Pairs { get; } = keeps ? [] : null;
    }

    private readonly struct Taker(ComparedRecords records, Taken taken, ulong every) : IPairTaker
    {
        public void Fetch(ReadOnlySpan<(int Left, int Right)> pairs) => records.Fetch(pairs);

        public void Take(int left, int right)
        {
            if (every != 1 && Mixing.Of(records.Marks[left] ^ records.Marks[right]) % every != 0)
                return;
            ulong pattern = records.Compare(left, right);
            taken.Counts.Add(pattern);
            taken.Pairs?.Add(new ComparedPair(left, right, pattern));
        }
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Chooses the keys by which records meet: within a budget of pairs, those by which the most matches do. How matches agree
/// is seen from pairs that are most likely matches; since each was found by some columns, what it says of these is left out,
/// and likely matches are put together anew, column by column. Then the key with the most new ones a pair is taken, again and again.
/// </summary>
internal sealed class KeyChoice
{
    private const int MostKeys = 24;
    private const int Measured = 30_000;
    private const double Enough = 0.5;
    private const double Overhead = 0.05;

    private readonly ComparedRecords _records;
    private readonly KeyPart[] _parts;
    private readonly double _budget;
    private readonly int[] _drawn;
    private readonly ulong[][] _drawnHashes;
    private readonly double _scale;
    private readonly int _threads;

    private KeyChoice(ComparedRecords records, double budget, int threads, CancellationToken cancellationToken)
    {
        _records = records;
        _parts = KeyPart.Of(records, PartForm.Of([.. records.Columns.Select(column => column.Form)]), threads, cancellationToken);
        _threads = threads;
        _drawn = Draw(records);
        _drawnHashes = new ulong[_parts.Length][];
        _scale = records.Sides.Pairs / records.Sides.PairsOf(_drawn);
        _budget = budget;
    }

    /// <summary>The keys, the cheapest first.</summary>
    /// <param name="records">The records.</param>
    /// <param name="guess">What is known beforehand of how pairs agree.</param>
    /// <param name="budget">How many pairs they may give together, about.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static List<BlockingKey> Choose(ComparedRecords records, FirstGuess guess, double budget, int threads, CancellationToken cancellationToken)
    {
        KeyChoice choice = new(records, budget, threads, cancellationToken);
        return choice.Choose(choice.Pool(ImaginedMatches.Of(records, choice._parts, guess, threads, cancellationToken)), cancellationToken);
    }

    private List<BlockingKey> Choose(List<PossibleKey> pool, CancellationToken cancellationToken)
    {
        List<PossibleKey> chosen = [];
        int[] found = new int[ImaginedMatches.Count];
        double spent = 0;
        KeyRows[] rows = [.. Enumerable.Range(0, Math.Clamp(_threads, 1, Environment.ProcessorCount)).Select(_ => new KeyRows(_drawn.Length))];
        while (chosen.Count < MostKeys && pool.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PossibleKey best = Best(pool, found, chosen.Count);
            if (best.Gain < Enough)
                break;
            if (!best.IsMeasured)
            {
                double expected = best.Pairs;
                if (best.Measured is null)
                    MeasureNext(pool, rows);
                best.Adopt(best.Measured!.Value);
                if (best.Pairs > (2 * expected) + (Overhead * _records.Count))
                    continue;
            }

            pool.Remove(best);
            if (spent + best.Pairs > _budget)
                continue;
            spent += best.Pairs;
            best.AddTo(found);
            chosen.Add(best);
        }

        KeyPart[][] parts = [.. chosen.Select(key => key.Parts.Select(part => _parts[part]).ToArray())];
        KeyPart.Prepare([.. parts.SelectMany(ofKey => ofKey).Distinct()], _threads, cancellationToken);
        return [.. BlockingKey.Of(_records.Sides, parts, _threads, cancellationToken).Where(key => key.Pairs > 0).OrderBy(key => key.Pairs).ThenBy(key => key.Form.Name, StringComparer.Ordinal)];
    }

    // The more is found, the less a key gains: what it gained before bounds what it gains now, and few have to be looked at again.
    private PossibleKey Best(List<PossibleKey> pool, int[] found, int round)
    {
        while (true)
        {
            PossibleKey best = pool.MaxBy(Value)!;
            if (best.IsUpToDate(round))
                return best;
            best.Renew(found, round);
        }
    }

    private double Value(PossibleKey key) => key.Gain / (key.Pairs + (Overhead * _records.Count));

    // The best one, and those that may be the best next: a thread measures each.
    private void MeasureNext(List<PossibleKey> pool, KeyRows[] rows)
    {
        PossibleKey[] next = [.. pool.Where(key => !key.IsMeasured && key.Measured is null).OrderByDescending(Value).Take(rows.Length)];
        Parallel.For(0, next.Length, place => next[place].Measured = Measure(next[place].Parts, rows[place]));
    }

    // About how many pairs a key gives, by the rows that were drawn for it.
    private double Measure(int[] parts, KeyRows rows)
    {
        rows.Take([.. parts.Select(part => _drawnHashes[part])]);
        Span<int> members = rows.Members;
        foreach (ref int member in members)
            member = _drawn[member];
        double pairs = 0;
        for (int from = 0, until; from < members.Length; from = until)
        {
            until = Runs.EndOf(rows.Keys, from);
            pairs += _records.Sides.PairsOf(members[from..until]);
        }

        return pairs * _scale;
    }

    private static int[] Draw(ComparedRecords records)
    {
        int rows = records.Count;
        int lefts = records.Sides.FirstRight;
        return [.. Marked.Rows(records.Marks, 0, lefts, Bound(lefts)), .. Marked.Rows(records.Marks, lefts, rows, Bound(rows - lefts))];

        static ulong Bound(int rows) => (ulong)(ulong.MaxValue * Math.Min(1, (double)Measured / rows));
    }

    // One part, or two of different columns.
    private List<PossibleKey> Pool(ulong[] imagined)
    {
        double all = _records.Sides.Pairs;
        double[] pairs = new double[_parts.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads }, () => new KeyRows(_drawn.Length), (part, _, rows) =>
        {
            _drawnHashes[part] = Array.ConvertAll(_drawn, _parts[part].Of);
            pairs[part] = Measure([part], rows);
            return rows;
        }, _ => { });
        List<PossibleKey> pool = [];
        for (int one = 0; one < _parts.Length; one++)
        {
            if (pairs[one] <= _budget / 2)
                pool.Add(new PossibleKey([one], pairs[one], imagined));
            for (int other = one + 1; other < _parts.Length; other++)
            {
                double expected = pairs[one] * pairs[other] / all;
                if (expected <= _budget / 4 && !_parts[one].Form.Columns.Intersect(_parts[other].Form.Columns).Any())
                    pool.Add(new PossibleKey([one, other], expected, imagined));
            }
        }

        return pool;
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Chooses the keys by which records meet: within a budget of pairs, those by which the most matches do. How matches agree
/// is seen from pairs that are most likely matches; since each was found by some columns, what it says of these is left out,
/// and likely matches are put together anew, column by column. Then the key with the most new ones a pair is taken, again and again.
/// </summary>
internal sealed class KeyChoice
{
    private const int MostKeys = 24;
    private const int Imagined = 1_024;
    private const int Measured = 30_000;
    private const double Enough = 0.5;
    private const double Overhead = 0.05;

    private readonly ComparedRecords _records;
    private readonly KeyPart[] _parts;
    private readonly double _budget;
    private readonly int[] _drawn;
    private readonly double _scale;
    private readonly int _threads;

    private KeyChoice(ComparedRecords records, double budget, int threads, CancellationToken cancellationToken)
    {
        _records = records;
        _parts = KeyPart.Of(records, PartForm.Of([.. records.Columns.Select(column => column.Form)]), threads, cancellationToken);
        _threads = threads;
        _drawn = Draw(records);
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
        ulong[] imagined = choice.Imagine(guess, cancellationToken);
        return choice.Choose(choice.Pool(imagined), cancellationToken);
    }

    private List<BlockingKey> Choose(List<PossibleKey> pool, CancellationToken cancellationToken)
    {
        List<PossibleKey> chosen = [];
        int[] found = new int[Imagined];
        double spent = 0;
        while (chosen.Count < MostKeys && pool.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PossibleKey best = pool.MaxBy(key => key.GainOver(found) / (key.Pairs + (Overhead * _records.Count)))!;
            if (best.GainOver(found) < Enough)
                break;
            if (!best.IsMeasured)
            {
                double expected = best.Pairs;
                best.Pairs = Measure(best.Parts);
                best.IsMeasured = true;
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

        BlockingKey[] keys = new BlockingKey[chosen.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken };
        Parallel.For(0, keys.Length, options, key =>
            keys[key] = BlockingKey.Of(_records.Sides, [.. chosen[key].Parts.Select(part => _parts[part])]));
        return [.. keys.Where(key => key.Pairs > 0).OrderBy(key => key.Pairs).ThenBy(key => key.Form.Name, StringComparer.Ordinal)];
    }

    // About how many pairs a key gives, by the rows that were drawn for it.
    private double Measure(int[] parts)
    {
        KeyPart[] ofKey = [.. parts.Select(part => _parts[part])];
        int[] rows = [.. _drawn.Where(row => BlockingKey.KeyOf(ofKey, row) != 0)];
        ulong[] keys = Array.ConvertAll(rows, row => BlockingKey.KeyOf(ofKey, row));
        Array.Sort(keys, rows);
        double pairs = 0;
        for (int from = 0, until; from < keys.Length; from = until)
        {
            until = Runs.EndOf(keys, from);
            pairs += _records.Sides.PairsOf(rows.AsSpan(from, until - from));
        }

        return pairs * _scale;
    }

    private static int[] Draw(ComparedRecords records)
    {
        int rows = records.Count;
        int lefts = records.Sides.FirstRight;
        ulong ofLeft = Bound(lefts);
        ulong ofRight = Bound(rows - lefts);
        return [.. Enumerable.Range(0, rows).Where(row => records.Marks[row] <= (row < lefts ? ofLeft : ofRight))];

        static ulong Bound(int rows) => (ulong)(ulong.MaxValue * Math.Min(1, (double)Measured / rows));
    }

    // One part, or two of different columns.
    private List<PossibleKey> Pool(ulong[] imagined)
    {
        double all = _records.Sides.Pairs;
        double[] pairs = [.. Enumerable.Range(0, _parts.Length).Select(part => Measure([part]))];
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

    // Which parts each of some imagined matches has in common: those of a likely match, and in what it was found by those of another.
    private ulong[] Imagine(FirstGuess guess, CancellationToken cancellationToken)
    {
        LikelyMatch[] likely = [.. LikelyMatches.Find(_records, guess, cancellationToken).OrderBy(match => _records.Marks[match.Left] ^ _records.Marks[match.Right])];
        (int[] Columns, int[] Parts, ulong[] Seen)[] units =
        [
            .. Units().Select(unit => (unit, PartsOf(unit))).Select(unit => (unit.unit, unit.Item2, Seen(unit.unit, unit.Item2, likely))),
        ];
        ulong[] imagined = new ulong[Imagined];
        ulong chance = 0;
        for (int match = 0; match < imagined.Length; match++)
        {
            LikelyMatch? like = likely.Length > 0 ? likely[(int)(Mixing.Of(++chance) % (ulong)likely.Length)] : null;
            foreach ((int[] columns, int[] parts, ulong[] seen) in units)
            {
                imagined[match] |= like is { } one && !one.FoundBy.Intersect(columns).Any()
                    ? Common(one, parts)
                    : seen[(int)(Mixing.Of(++chance) % (ulong)seen.Length)];
            }
        }

        return imagined;
    }

    // Columns that err together: names change places.
    private IEnumerable<int[]> Units()
    {
        int[] names = _records.ColumnsOf(ColumnKind.Name);
        if (names.Length > 0)
            yield return names;
        foreach (int column in Enumerable.Range(0, _records.Columns.Length).Except(names))
            yield return [column];
    }

    private int[] PartsOf(int[] unit) => [.. Enumerable.Range(0, _parts.Length).Where(part => _parts[part].Form.Columns.Intersect(unit).Any())];

    private ulong[] Seen(int[] unit, int[] parts, LikelyMatch[] likely)
    {
        ulong[] seen = [.. likely.Where(match => !match.FoundBy.Intersect(unit).Any()).Select(match => Common(match, parts)).Order()];
        return seen.Length > 0 ? seen : [parts.Aggregate(0UL, (bits, part) => bits | (1UL << part))];
    }

    private ulong Common(LikelyMatch match, int[] parts)
    {
        ulong common = 0;
        foreach (int part in parts)
        {
            ulong left = _parts[part].Of(match.Left);
            if (left != 0 && left == _parts[part].Of(match.Right))
                common |= 1UL << part;
        }

        return common;
    }

    private sealed class PossibleKey
    {
        // What it is worth to find a match once more: likely matches err less than those that are hard to find.
        private static readonly double[] Worth = [1, 0.5, 0.25, 0.12, 0.06, 0.03];

        private readonly int[] _finds;

        public PossibleKey(int[] parts, double pairs, ulong[] imagined)
        {
            Parts = parts;
            Pairs = pairs;
            ulong mask = parts.Aggregate(0UL, (bits, part) => bits | (1UL << part));
            _finds = [.. Enumerable.Range(0, imagined.Length).Where(match => (imagined[match] & mask) == mask)];
        }

        public int[] Parts { get; }

        public double Pairs { get; set; }

        public bool IsMeasured { get; set; }

        public double GainOver(int[] found)
        {
            double gain = 0;
            foreach (int match in _finds)
                gain += found[match] < Worth.Length ? Worth[found[match]] : 0;
            return gain;
        }

        public void AddTo(int[] found)
        {
            foreach (int match in _finds)
                found[match]++;
        }
    }
}

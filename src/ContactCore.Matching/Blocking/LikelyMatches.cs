using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Finds pairs that are most likely matches before anything is learned: they have two values in common, and agree in more
/// than chance explains. In a large table only some values are looked at, by what they are and not by where they stand.
/// </summary>
internal sealed class LikelyMatches
{
    private const int LookedAt = 20_000;
    private const int PairsAPart = 1 << 12;
    private const int Lots = 16;
    private const double Own = 0.2;
    private const double Margin = 5;

    private readonly ComparedRecords _records;
    private readonly FirstGuess _guess;
    private readonly ParallelOptions _options;

    private LikelyMatches(ComparedRecords records, FirstGuess guess, ParallelOptions options)
    {
        _records = records;
        _guess = guess;
        _options = options;
    }

    /// <summary>Finds them. What is found by several columns is found by two of them that are drawn.</summary>
    public static List<LikelyMatch> Find(ComparedRecords records, FirstGuess guess, int threads, CancellationToken cancellationToken)
    {
        LikelyMatches matches = new(records, guess, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken });
        return matches.Likely(matches.Meet());
    }

    // Each pair once, in an order that does not hang on the threads, with the columns of its lowest lot.
    private (int Left, int Right, uint FoundBy)[] Meet()
    {
        int[] columns = [.. Enumerable.Range(0, _records.Columns.Length).OrderByDescending(column => _records.Columns[column].Forms.Values.Count).ThenBy(column => column)];
        ulong share = (ulong)Math.Max(1, _records.Count / LookedAt);
        int[][] looked = new int[columns.Length][];
        Parallel.For(0, looked.Length, _options, i => looked[i] = Looked(_records.Columns[columns[i]].Forms, share));
        (int One, int Other)[] pairs = [.. Enumerable.Range(0, columns.Length).SelectMany(i => Enumerable.Range(i + 1, columns.Length - i - 1).Select(j => (i, j)))];
        List<MetPair>[] met = new List<MetPair>[pairs.Length];
        Parallel.For(0, met.Length, _options, () => new ValuesInCommon(_records), (pair, _, common) =>
        {
            met[pair] = common.Find(looked[pairs[pair].One], columns[pairs[pair].One], columns[pairs[pair].Other]);
            return common;
        }, _ => { });
        (int Left, int Right, uint FoundBy)[][] ofLots = new (int, int, uint)[Lots][];
        Parallel.For(0, Lots, _options, lot => ofLots[lot] = Once(met, lot));
        return [.. ofLots.SelectMany(pairs => pairs)];
    }

    // A pair is always in the same lot.
    private static (int Left, int Right, uint FoundBy)[] Once(List<MetPair>[] met, int lot)
    {
        Dictionary<ulong, MetPair> once = [];
        foreach (List<MetPair> some in met)
        {
            foreach (MetPair pair in some)
            {
                if ((pair.Left ^ pair.Right) % Lots != lot)
                    continue;
                ref MetPair known = ref CollectionsMarshal.GetValueRefOrAddDefault(once, pair.Place, out bool isKnown);
                if (!isKnown || pair.Lot < known.Lot)
                    known = pair;
            }
        }

        return [.. once.Values.Select(pair => (pair.Left, pair.Right, pair.FoundBy))];
    }

    private List<LikelyMatch> Likely((int Left, int Right, uint FoundBy)[] met)
    {
        bool[] are = new bool[met.Length];
        Parallel.For(0, (met.Length + PairsAPart - 1) / PairsAPart, _options, part =>
        {
            for (int pair = part * PairsAPart; pair < Math.Min(met.Length, (part + 1) * PairsAPart); pair++)
                are[pair] = IsLikely(_records.Compare(met[pair].Left, met[pair].Right));
        });
        return [.. Enumerable.Range(0, met.Length).Where(pair => are[pair]).Select(pair => new LikelyMatch(met[pair].Left, met[pair].Right, met[pair].FoundBy))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Looked(ValueColumn forms, ulong share)
    {
        int[] counts = forms.Counts;
        bool[] isLooked = new bool[counts.Length];
        for (int value = 1; value < isLooked.Length; value++)
            isLooked[value] = counts[value] > 1 && (share == 1 || Mixing.Of(forms.Values[value]) % share == 0);
        int[] numbers = forms.Numbers;
        List<int> looked = [];
        for (int record = 0; record < numbers.Length; record++)
        {
            if (isLooked[numbers[record]])
                looked.Add(record);
        }

        return [.. looked];
    }

    // Relatives agree in much, and not in what is each one's own.
    private bool IsLikely(ulong pattern)
    {
        if (_guess.Weigh(pattern) < Margin)
            return false;
        int same = 0;
        int different = 0;
        for (int column = 0; column < _records.Columns.Length; column++)
        {
            int level = Pattern.Level(pattern, column);
            if (level == 0 || _records.Columns[column].Form.MostShared > Own)
                continue;
            if (level == _records.Levels[column] - 1)
                different++;
            else
                same++;
        }

        return different <= same;
    }
}

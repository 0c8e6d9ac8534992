using System.Runtime.CompilerServices;
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
    // Of a larger one some are looked at.
    private const int LargestBlock = 12;
    private const double Own = 0.2;
    private const double Margin = 5;

    private readonly ComparedRecords _records;
    private readonly FirstGuess _guess;

    // Of each pair that was met: whether it is likely, and the lot of the columns that it is taken to be found by.
    private readonly Dictionary<(int Left, int Right), (bool IsLikely, ulong Lot, int One, int Other)> _met = [];

    private LikelyMatches(ComparedRecords records, FirstGuess guess)
    {
        _records = records;
        _guess = guess;
    }

    /// <summary>Finds them. What is found by several columns is found by two of them that are drawn.</summary>
    public static List<LikelyMatch> Find(ComparedRecords records, FirstGuess guess, int threads, CancellationToken cancellationToken)
    {
        LikelyMatches matches = new(records, guess);
        ulong share = (ulong)Math.Max(1, records.Count / LookedAt);
        int[] byValues = [.. Enumerable.Range(0, records.Columns.Length).OrderByDescending(column => records.Columns[column].Forms.Values.Count).ThenBy(column => column)];
        int[][] looked = new int[byValues.Length][];
        Parallel.For(0, looked.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, i =>
            looked[i] = Looked(records.Columns[byValues[i]].Forms, share));
        for (int i = 0; i < byValues.Length; i++)
        {
            for (int j = i + 1; j < byValues.Length; j++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                matches.Find(looked[i], byValues[i], byValues[j]);
            }
        }

        return [.. matches._met.Where(pair => pair.Value.IsLikely).Select(pair => new LikelyMatch(pair.Key.Left, pair.Key.Right, [pair.Value.One, pair.Value.Other]))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Looked(ValueColumn forms, ulong share)
    {
        int[] counts = forms.Counts;
        bool[] isLooked = new bool[counts.Length];
        for (int value = 1; value < isLooked.Length; value++)
            isLooked[value] = counts[value] > 1 && Mixing.Of(forms.Values[value]) % share == 0;
        int[] numbers = forms.Numbers;
        List<int> looked = [];
        for (int record = 0; record < numbers.Length; record++)
        {
            if (isLooked[numbers[record]])
                looked.Add(record);
        }

        return [.. looked];
    }

    private void Find(int[] looked, int one, int other)
    {
        int[] ones = _records.Columns[one].Forms.Numbers;
        int[] others = _records.Columns[other].Forms.Numbers;
        int[] members = [.. looked.Where(record => others[record] != 0)];
        ulong[] blocks = Array.ConvertAll(members, record => ((ulong)(uint)ones[record] << 32) | (uint)others[record]);
        Array.Sort(blocks, members);
        for (int from = 0, until; from < members.Length; from = until)
        {
            until = Runs.EndOf(blocks, from);
            Span<int> block = members.AsSpan(from, until - from);
            if (block.Length > LargestBlock)
                block.Sort((left, right) => _records.Marks[left].CompareTo(_records.Marks[right]));
            Meet(block[..Math.Min(block.Length, LargestBlock)], one, other);
        }
    }

    private void Meet(ReadOnlySpan<int> block, int one, int other)
    {
        for (int i = 0; i < block.Length; i++)
        {
            for (int j = i + 1; j < block.Length; j++)
            {
                if (!_records.Sides.MayMeet(block[i], block[j]))
                    continue;
                int left = Math.Min(block[i], block[j]);
                int right = Math.Max(block[i], block[j]);
                ulong lot = Mixing.Of(_records.Marks[left] ^ _records.Marks[right] ^ (ulong)((one * Pattern.MostColumns) + other));
                if (!_met.TryGetValue((left, right), out var met))
                    _met.Add((left, right), (IsLikely(_records, _guess, _records.Compare(left, right)), lot, one, other));
                else if (met.IsLikely && lot < met.Lot)
                    _met[(left, right)] = met with { Lot = lot, One = one, Other = other };
            }
        }
    }

    // Relatives agree in much, and not in what is each one's own.
    private static bool IsLikely(ComparedRecords records, FirstGuess guess, ulong pattern)
    {
        if (guess.Weigh(pattern) < Margin)
            return false;
        int same = 0;
        int different = 0;
        for (int column = 0; column < records.Columns.Length; column++)
        {
            int level = Pattern.Level(pattern, column);
            if (level == 0 || records.Columns[column].Form.MostShared > Own)
                continue;
            if (level == records.Levels[column] - 1)
                different++;
            else
                same++;
        }

        return different <= same;
    }
}

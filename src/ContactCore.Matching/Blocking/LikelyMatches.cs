using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// Finds pairs that are most likely matches before anything is learned: they have two values in common, and agree in more
/// than chance explains. In a large table only some values are looked at, by what they are and not by where they stand.
/// </summary>
internal static class LikelyMatches
{
    private const int LookedAt = 20_000;
    private const int LargestBlock = 30;
    private const double Own = 0.2;
    private const double Margin = 5;

    public static List<LikelyMatch> Find(ComparedRecords records, FirstGuess guess, CancellationToken cancellationToken)
    {
        List<LikelyMatch> found = [];
        ulong share = (ulong)Math.Max(1, records.Count / LookedAt);
        int[] byValues = [.. Enumerable.Range(0, records.Columns.Length).OrderByDescending(column => records.Columns[column].Forms.Values.Count).ThenBy(column => column)];
        for (int i = 0; i < byValues.Length; i++)
        {
            ValueColumn forms = records.Columns[byValues[i]].Forms;
            int[] looked = Looked(forms, share);
            for (int j = i + 1; j < byValues.Length; j++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Find(records, guess, looked, byValues[i], byValues[j], found);
            }
        }

        return found;
    }

    private static int[] Looked(ValueColumn forms, ulong share)
    {
        bool[] isLooked = new bool[forms.Values.Count];
        for (int value = 1; value < isLooked.Length; value++)
            isLooked[value] = forms.Counts[value] > 1 && Mixing.Of(forms.Values[value]) % share == 0;
        int[] numbers = forms.Numbers;
        return [.. Enumerable.Range(0, numbers.Length).Where(record => isLooked[numbers[record]])];
    }

    private static void Find(ComparedRecords records, FirstGuess guess, int[] looked, int one, int other, List<LikelyMatch> found)
    {
        int[] ones = records.Columns[one].Forms.Numbers;
        int[] others = records.Columns[other].Forms.Numbers;
        int[] members = [.. looked.Where(record => others[record] != 0)];
        ulong[] blocks = Array.ConvertAll(members, record => ((ulong)(uint)ones[record] << 32) | (uint)others[record]);
        Array.Sort(blocks, members);
        int[] foundBy = [one, other];
        for (int from = 0, until; from < members.Length; from = until)
        {
            for (until = from + 1; until < members.Length && blocks[until] == blocks[from];)
                until++;
            if (until - from <= LargestBlock)
                Find(records, guess, members.AsSpan(from, until - from), foundBy, found);
        }
    }

    private static void Find(ComparedRecords records, FirstGuess guess, ReadOnlySpan<int> block, int[] foundBy, List<LikelyMatch> found)
    {
        for (int i = 0; i < block.Length; i++)
        {
            for (int j = i + 1; j < block.Length; j++)
            {
                if (IsLikely(records, guess, records.Compare(block[i], block[j])))
                    found.Add(new LikelyMatch(block[i], block[j], foundBy));
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
            if (level == 0 || records.Columns[column].MostShared > Own)
                continue;
            if (level == records.Levels[column] - 1)
                different++;
            else
                same++;
        }

        return different <= same;
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Scoring;

/// <summary>
/// Weighs pairs: the sum over the columns of log2(m/u) (Fellegi and Sunter 1969). A value that agrees weighs by how rare
/// it is (Winkler 2000): log2 of what agreement by chance is in the mean, by what this value's is. Not for one thread with another.
/// </summary>
internal sealed class Scorer
{
    private readonly ComparedRecords _records;
    private readonly Agreement _matches;
    private readonly Agreement _others;
    private readonly double[] _meanFrequency;
    private readonly Dictionary<ulong, float> _known = [];

    public Scorer(ComparedRecords records, Agreement matches, Agreement others)
    {
        _records = records;
        _matches = matches;
        _others = others;
        _meanFrequency = [.. records.Columns.Select(MeanFrequency)];
    }

    /// <summary>The weight of a pair, without the prior.</summary>
    public double Weigh(int left, int right)
    {
        ulong pattern = _records.Compare(left, right);
        if (!_known.TryGetValue(pattern, out float weight))
        {
            double sum = 0;
            for (int column = 0; column < _records.Columns.Length; column++)
                sum += _matches.LogOf(pattern, column) - _others.LogOf(pattern, column);
            _known.Add(pattern, weight = (float)sum);
        }

        double rarity = 0;
        for (int column = 0; column < _records.Columns.Length; column++)
            rarity += Rarity(pattern, column, left, right);
        return weight + rarity;
    }

    // Where the column that this one depends on is the same, it has told it already.
    private double Rarity(ulong pattern, int column, int left, int right)
    {
        int level = Pattern.Level(pattern, column);
        if (level != Comparator.Same)
            return 0;
        int parent = _others.ParentOf(column);
        if (parent >= 0 && Pattern.Level(pattern, parent) == Comparator.Same)
            return 0;
        int[] counts = _records.Columns[column].Forms.Counts;
        return Math.Log2(_meanFrequency[column] / counts[_records.Columns[column].Forms.Numbers[left]]);
    }

    // How many records have the value that two have, in the mean over all pairs that have the same.
    private static double MeanFrequency(ComparedColumn column)
    {
        double sum = 0;
        double squares = 0;
        int[] counts = column.Forms.Counts;
        for (int value = 1; value < counts.Length; value++)
        {
            sum += counts[value];
            squares += (double)counts[value] * counts[value];
        }

        return squares / sum;
    }
}

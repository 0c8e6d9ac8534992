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
    private readonly Relation _related;
    private readonly double _relatedShare;
    private readonly double[] _chanceWhereRelated;
    private readonly double[] _meanFrequency;
    private readonly Dictionary<ulong, (float Match, float Other, float Related)> _known = [];

    public Scorer(ComparedRecords records, Learned learned)
    {
        _records = records;
        _matches = learned.Matches;
        _others = learned.Others;
        _related = learned.Related;
        _relatedShare = learned.RelatedPrior / (1 - learned.Prior);
        _meanFrequency = [.. records.Columns.Select(MeanFrequency)];
        _chanceWhereRelated = [.. records.Columns.Select((_, column) =>
        {
            double shared = _related.Shared(column) * _matches.Rate(column, Comparator.Same);
            double chance = (1 - _related.Shared(column)) * _others.Rate(column, Comparator.Same);
            return chance / (shared + chance);
        })];
    }

    private Scorer(Scorer like)
    {
        _records = like._records;
        _matches = like._matches;
        _others = like._others;
        _related = like._related;
        _relatedShare = like._relatedShare;
        _meanFrequency = like._meanFrequency;
        _chanceWhereRelated = like._chanceWhereRelated;
    }

    /// <summary>Another one of the same, for another thread.</summary>
    public Scorer Another() => new(this);

    /// <summary>The weight of a pair, without the prior.</summary>
    public double Weigh(int left, int right) => Weigh(left, _records.Compare(left, right));

    /// <summary>The weight of a record's agreement with one or several others.</summary>
    public double Weigh(int record, ulong pattern)
    {
        if (!_known.TryGetValue(pattern, out (float Match, float Other, float Related) logs))
        {
            double match = 0;
            double other = 0;
            double related = 0;
            for (int column = 0; column < _records.Columns.Length; column++)
            {
                match += _matches.LogOf(pattern, column);
                other += _others.LogOf(pattern, column);
                related += _related.LogOf(pattern, column);
            }

            _known.Add(pattern, logs = ((float)match, (float)other, (float)related));
        }

        double rarity = 0;
        double rarityOfRelated = 0;
        for (int column = 0; column < _records.Columns.Length; column++)
        {
            double rare = Rarity(pattern, column, record);
            rarity += rare;
            rarityOfRelated += rare * _chanceWhereRelated[column];
        }

        double others = Math.Log2(1 - _relatedShare) + logs.Other - rarity;
        double relatives = Math.Log2(_relatedShare) + logs.Related - rarityOfRelated;
        double higher = Math.Max(others, relatives);
        return logs.Match - higher - Math.Log2(double.Exp2(others - higher) + double.Exp2(relatives - higher));
    }

    /// <summary>What a column of a pair says: by what its level and its value weigh against chance.</summary>
    public double WeighColumn(ulong pattern, int column, int record) =>
        _matches.LogOf(pattern, column) - _others.LogOf(pattern, column) + Rarity(pattern, column, record);

    // Where the column that this one depends on is the same, it has told it already.
    private double Rarity(ulong pattern, int column, int record)
    {
        int level = Pattern.Level(pattern, column);
        if (level != Comparator.Same)
            return 0;
        int parent = _others.ParentOf(column);
        if (parent >= 0 && Pattern.Level(pattern, parent) == Comparator.Same)
            return 0;
        int[] counts = _records.Columns[column].Forms.Counts;
        return Math.Log2(_meanFrequency[column] / counts[_records.Columns[column].Forms.Numbers[record]]);
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

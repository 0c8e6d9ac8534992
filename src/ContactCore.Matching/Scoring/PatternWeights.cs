using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Scoring;

/// <summary>
/// Weighs patterns: the sum over the columns of log2(m/u) (Fellegi and Sunter 1969). A value that agrees weighs by how rare
/// it is (Winkler 2000): log2 of what agreement by chance is in the mean, by what this value's is.
/// </summary>
internal sealed class PatternWeights
{
    private readonly Learned _learned;
    private readonly int _columns;
    private readonly double _relatedShare;
    private readonly double[] _chanceWhereRelated;

    public PatternWeights(Learned learned)
        : this(learned, null)
    {
    }

    private PatternWeights(Learned learned, double[]? chanceWhereRelated)
    {
        _learned = learned;
        _columns = learned.Levels.Length;
        _relatedShare = learned.RelatedPrior / (1 - learned.Prior);
        _chanceWhereRelated = chanceWhereRelated ?? [.. Enumerable.Range(0, _columns).Select(column =>
        {
            double shared = learned.Related.Shared(column) * learned.Related.Rate(column, Comparator.Same);
            double chance = (1 - learned.Related.Shared(column)) * learned.Others.Rate(column, Comparator.Same);
            return chance / (shared + chance);
        })];
    }

    /// <summary>The same with other priors.</summary>
    public PatternWeights For(Learned learned) => new(learned, _chanceWhereRelated);

    /// <summary>The logarithms of a pattern, which depend on nothing but what was learned.</summary>
    public PatternLogs LogsOf(ulong pattern)
    {
        double match = 0;
        double other = 0;
        double related = 0;
        for (int column = 0; column < _columns; column++)
        {
            match += _learned.Matches.LogOf(pattern, column);
            other += _learned.Others.LogOf(pattern, column);
            related += _learned.Related.LogOf(pattern, column);
        }

        return new PatternLogs((float)match, (float)other, (float)related);
    }

    /// <summary>The weight of a pair, without the prior.</summary>
    public double Weigh<TRarity>(ulong pattern, in PatternLogs logs, TRarity rarity)
        where TRarity : struct, IRarity, allows ref struct
    {
        double rare = 0;
        double rareOfRelated = 0;
        for (int column = 0; column < _columns; column++)
        {
            double ofColumn = RarityOf(pattern, column, rarity);
            rare += ofColumn;
            rareOfRelated += ofColumn * _chanceWhereRelated[column];
        }

        double others = Math.Log2(1 - _relatedShare) + logs.Other - rare;
        double relatives = Math.Log2(_relatedShare) + logs.Related - rareOfRelated;
        double higher = Math.Max(others, relatives);
        return logs.Match - higher - Math.Log2(double.Exp2(others - higher) + double.Exp2(relatives - higher));
    }

    /// <summary>What a column of a pair says: by what its level and its value weigh against chance.</summary>
    public double WeighColumn<TRarity>(ulong pattern, int column, TRarity rarity)
        where TRarity : struct, IRarity, allows ref struct =>
        _learned.Matches.LogOf(pattern, column) - _learned.Others.LogOf(pattern, column) + RarityOf(pattern, column, rarity);

    // Where the column that this one depends on is the same, it has told it already.
    private double RarityOf<TRarity>(ulong pattern, int column, TRarity rarity)
        where TRarity : struct, IRarity, allows ref struct
    {
        if (Pattern.Level(pattern, column) != Comparator.Same)
            return 0;
        int parent = _learned.Others.ParentOf(column);
        return parent >= 0 && Pattern.Level(pattern, parent) == Comparator.Same ? 0 : rarity.Of(column);
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Scoring;

/// <summary>Weighs pairs of a table. Not for one thread with another.</summary>
internal sealed class Scorer
{
    private const int Usual = 64;

    private readonly ComparedRecords _records;
    private readonly PatternWeights _weights;
    private readonly double[] _meanFrequency;

    // By column and count, of values that so many have.
    private readonly double[] _rarities;
    private readonly Dictionary<ulong, KnownPattern> _known = [];

    public Scorer(ComparedRecords records, Learned learned)
    {
        _records = records;
        _weights = new PatternWeights(learned);
        _meanFrequency = [.. records.Columns.Select(MeanFrequency)];
        _rarities = [.. _meanFrequency.SelectMany((_, column) => Enumerable.Range(0, Usual).Select(count => RarityOf(column, count)))];
    }

    private Scorer(Scorer like)
    {
        _records = like._records;
        _weights = like._weights;
        _meanFrequency = like._meanFrequency;
        _rarities = like._rarities;
    }

    /// <summary>Another one of the same, for another thread.</summary>
    public Scorer Another() => new(this);

    /// <summary>Brings records that are weighed next near to the processor.</summary>
    public void Fetch(ReadOnlySpan<(int Left, int Right)> pairs) => _records.Fetch(pairs);

    /// <summary>The weight of two records that are the same in all that is compared, without the prior.</summary>
    public double WeighSame(int record) => Weigh(record, _records.Compare(record, record));

    /// <summary>The weight of a record's agreement with one or several others.</summary>
    public double Weigh(int record, ulong pattern) => _weights.Weigh(pattern, Known(pattern).Logs, new Rarity(this, record));

    /// <summary>
    /// The weight of a record's agreement with another, where that may be above a floor; most pairs are not, however rare
    /// their values are, which need not be looked up then.
    /// </summary>
    /// <returns>The weight, or any number that is not above the floor.</returns>
    public double WeighAbove(double floor, int record, ulong pattern)
    {
        KnownPattern known = Known(pattern);
        return known.Most <= floor ? known.Most : _weights.Weigh(pattern, known.Logs, new Rarity(this, record));
    }

    /// <summary>What a column of a pair says: by what its level and its value weigh against chance.</summary>
    public double WeighColumn(ulong pattern, int column, int record) => _weights.WeighColumn(pattern, column, new Rarity(this, record));

    /// <summary>The same of a pair.</summary>
    public double WeighAbove(double floor, int left, int right) => WeighAbove(floor, left, _records.Compare(left, right));

    private KnownPattern Known(ulong pattern)
    {
        if (!_known.TryGetValue(pattern, out KnownPattern known))
        {
            PatternLogs logs = _weights.LogsOf(pattern);
            _known.Add(pattern, known = new KnownPattern(logs, _weights.Weigh(pattern, logs, new RarestOfAll(this))));
        }

        return known;
    }

    private double RarityOf(int column, int count) => Math.Log2(_meanFrequency[column] / count);

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

    /// <summary>What is known of a pattern.</summary>
    /// <param name="Logs">The logarithms of its chances.</param>
    /// <param name="Most">What it weighs where nobody else has any of the values.</param>
    private readonly record struct KnownPattern(PatternLogs Logs, double Most);

    private readonly struct RarestOfAll(Scorer scorer) : IRarity
    {
        public double Of(int column) => scorer._rarities[(column * Usual) + 1];
    }

    private readonly struct Rarity(Scorer scorer, int record) : IRarity
    {
        public double Of(int column)
        {
            Records.ValueColumn forms = scorer._records.Columns[column].Forms;
            int count = forms.Counts[forms.Numbers[record]];
            return count < Usual ? scorer._rarities[(column * Usual) + count] : scorer.RarityOf(column, count);
        }
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Indexing;

/// <summary>
/// A record that is looked for, weighed as though it were one of the index: it counts with the values that it has, so that it is
/// found as surely as by a search of all records.
/// </summary>
internal readonly ref struct IndexQuery : IRarity
{
    private readonly IndexContent _index;
    private readonly FormedRecord _record;
    private readonly Sketch[] _values;
    private readonly double[] _rarities;
    private readonly PatternWeights _weights;
    private readonly double _prior;

    public IndexQuery(IndexContent index, FormedRecord record)
    {
        _index = index;
        _record = record;
        IndexedColumn[] columns = index.Columns;
        _values = new Sketch[columns.Length];
        for (int column = 0; column < columns.Length; column++)
            _values[column] = columns[column].Find(record[column]);
        Equal = index.Rows.Find(_values);
        int more = Equal < 0 ? 1 : 0;
        _rarities = new double[columns.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            int number = _values[column].Number;
            _rarities[column] = Math.Log2(columns[column].MeanFrequency(number, more) / (columns[column].CountOf(number) + more));
        }

        Learned learned = index.Learned.For(Math.Max(1, index.Rows.Count + more - 1));
        _prior = learned.PriorOdds;
        _weights = index.Weights.For(learned);
    }

    /// <summary>The row that is the same in all columns, or -1.</summary>
    public int Equal { get; }

    /// <summary>How many values are known.</summary>
    public int Known
    {
        get
        {
            int known = 0;
            foreach (Sketch value in _values)
                known += value.Number == 0 ? 0 : 1;
            return known;
        }
    }

    public double Of(int column) => _rarities[column];

    /// <summary>The logarithm of the odds that a row is of the same person.</summary>
    public double OddsOf(int row)
    {
        ulong pattern = PatternOf(row);
        return _prior + _weights.Weigh(pattern, _index.LogsOf(pattern), this);
    }

    /// <summary>Why a row is taken for the same person, or not. Values of the index are given as they are compared.</summary>
    public Explanation Explain(int row, IReadOnlyList<string?> values, int[] places, double probability)
    {
        ulong pattern = PatternOf(row);
        ColumnEvidence[] columns = new ColumnEvidence[_values.Length];
        double sum = 0;
        for (int column = 0; column < columns.Length; column++)
        {
            Sketch other = _index.Rows[row][column];
            double weight = _weights.WeighColumn(pattern, column, this);
            sum += weight;
            columns[column] = new ColumnEvidence(
                _index.Columns[column].Name,
                string.IsNullOrWhiteSpace(values[places[column]]) ? null : values[places[column]],
                other.Number == 0 ? null : _index.Columns[column][other.Number].ToString(),
                _index.Columns[column].Levels[Pattern.Level(pattern, column)],
                weight);
        }

        return new Explanation(_prior, columns, Math.Min(0, OddsOf(row) - _prior - sum), probability);
    }

    private ulong PatternOf(int row) => _index.Rules.PatternOf(new Pair(_index.Columns, _record, _values, _index.Rows[row]));

    private readonly ref struct Pair(IndexedColumn[] columns, FormedRecord record, Sketch[] lefts, ReadOnlySpan<Sketch> rights) : IComparedPair
    {
        private readonly IndexedColumn[] _columns = columns;
        private readonly FormedRecord _record = record;
        private readonly Sketch[] _lefts = lefts;
        private readonly ReadOnlySpan<Sketch> _rights = rights;

        public int LevelOf(int column) => _columns[column].Compare(_lefts[column], _record[column], _rights[column]);

        public ReadOnlySpan<char> LeftOf(int column) => _record[column];

        public ReadOnlySpan<char> RightOf(int column) => _columns[column][_rights[column].Number];

        public bool IsSame(int leftColumn, int rightColumn) => _lefts[leftColumn].Number == _rights[rightColumn].Number;
    }
}

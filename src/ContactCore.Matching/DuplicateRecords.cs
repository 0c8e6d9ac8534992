using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching;

/// <summary>The records of a table that are of one person, found without settings.</summary>
/// <remarks>
/// Records that are the same in all columns, and have at least two values, are of one person whatever was learned. Others are
/// compared as their probabilities say. The order of the records and columns, and the number of threads, change nothing.
/// </remarks>
public sealed class DuplicateRecords
{
    private const double SameRow = 0.99;
    private const int Telling = 2;

    private readonly RecordTable _table;
    private readonly ComparedRecords _records;
    private readonly Scorer? _scorer;
    private readonly IReadOnlyList<Joining> _joinings;

    internal DuplicateRecords(
        RecordTable table, ComparedRecords records, Scorer? scorer, MatchModel model, IReadOnlyList<Joining> joinings, long candidates)
    {
        _table = table;
        _records = records;
        _scorer = scorer;
        _joinings = joinings;
        Model = model;
        Candidates = candidates;
    }

    /// <summary>How many pairs were compared.</summary>
    public long Candidates { get; }

    /// <summary>What was learned of the table.</summary>
    public MatchModel Model { get; }

    /// <summary>Finds the duplicates of a table. Works on several threads, and ends when it is done.</summary>
    /// <param name="table">The records.</param>
    /// <param name="options">How, or null.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The duplicates.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static DuplicateRecords Find(
        RecordTable table, MatchOptions? options = null, IProgress<MatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Search.Run(table, options ?? new MatchOptions(), progress, cancellationToken);
    }

    /// <summary>Every pair of a probability or more, those of one group by its evidence as a whole.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The pairs, each once. A group of n records has n(n-1)/2.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IEnumerable<MatchedPair> PairsAt(double probability)
    {
        RequireProbability(probability);
        return Pairs(probability);
    }

    /// <summary>The groups of records that are of one person at a probability or more.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The groups of two records or more, each by the places of its records, from the lowest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IReadOnlyList<IReadOnlyList<int>> ClustersAt(double probability)
    {
        RequireProbability(probability);
        Groups groups = new(_records.Count);
        foreach (Joining joining in _joinings)
        {
            if (Odds.ToProbability(joining.Odds) >= probability)
                groups.Join(joining.One, joining.Other);
        }

        Dictionary<int, List<int>> members = [];
        for (int record = 0; record < _table.Count; record++)
        {
            int row = _records.Rows.RowOf(record);
            if (!AreSame(row, probability) && record != _records.Rows.FirstOf(row))
                continue;
            int group = groups.Of(row);
            if (members.TryGetValue(group, out List<int>? of))
                of.Add(record);
            else
                members.Add(group, [record]);
        }

        return [.. members.Values.Where(group => group.Count > 1).OrderBy(group => group[0])];
    }

    /// <summary>Why two records are taken for one person, or not, whether they were compared or not.</summary>
    /// <param name="left">The ID of the one.</param>
    /// <param name="right">The ID of the other.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">There is no such record, both are one, or nothing could be learned of the table.</exception>
    public Explanation Explain(string left, string right)
    {
        int one = Place(left, nameof(left));
        int other = Place(right, nameof(right));
        if (one == other)
            throw new ArgumentException("both IDs are one record's", nameof(right));
        if (_scorer is null)
            throw new ArgumentException("nothing was learned of a table whose records are all the same", nameof(left));
        int leftRow = _records.Rows.RowOf(one);
        int rightRow = _records.Rows.RowOf(other);
        ulong pattern = _records.Compare(leftRow, rightRow);
        ColumnEvidence[] columns =
        [
            .. _records.Columns.Select((column, place) => new ColumnEvidence(
                column.Name,
                _table.ValueOf(column.Name, one),
                _table.ValueOf(column.Name, other),
                column.Comparator.Levels[Pattern.Level(pattern, place)],
                _scorer.WeighColumn(pattern, place, leftRow))),
        ];
        double relatives = Math.Min(0, _scorer.Weigh(leftRow, pattern) - columns.Sum(column => column.Weight));
        return new Explanation(Odds.Of(Model.Prior), columns, relatives, GroupProbability(leftRow, rightRow));
    }

    private static void RequireProbability(double probability)
    {
        if (!(probability >= 0.01 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "allowed: 0.01 to 1");
    }

    private int Place(string id, string name)
    {
        ArgumentNullException.ThrowIfNull(id, name);
        return _table.TryFind(id, out int record) ? record : throw new ArgumentException("no record has this ID", name);
    }

    private double GroupProbability(int left, int right)
    {
        if (left == right)
            return OfSame(left);
        Groups groups = new(_records.Count);
        foreach (Joining joining in _joinings)
        {
            groups.Join(joining.One, joining.Other);
            if (groups.Of(left) == groups.Of(right))
                return Odds.ToProbability(joining.Odds);
        }

        return 0;
    }

    private bool AreSame(int row, double probability) => _records.Rows.IsShared(row) && OfSame(row) >= probability;

    // How sure it is that records that are the same in all columns are of one person.
    private double OfSame(int row)
    {
        if (_records.Answers.IsSure(row))
            return 1;
        double learned = _scorer is null ? 0 : Odds.ToProbability(Odds.Of(Model.Prior) + _scorer.Weigh(row, row));
        return _records.Columns.Count(column => column.Forms.Numbers[row] != 0) >= Telling ? Math.Max(SameRow, learned) : learned;
    }

    private IEnumerable<MatchedPair> Pairs(double probability)
    {
        for (int row = 0; row < _records.Count; row++)
        {
            if (!AreSame(row, probability))
                continue;
            double same = OfSame(row);
            int[] records = [.. _records.Rows.RecordsOf(row)];
            for (int i = 0; i < records.Length; i++)
            {
                for (int j = i + 1; j < records.Length; j++)
                    yield return new MatchedPair(records[i], records[j], same);
            }
        }

        GroupMembers members = new();
        foreach (Joining joining in _joinings)
        {
            double joined = Odds.ToProbability(joining.Odds);
            if (joined < probability)
                continue;
            List<int> ones = members.Of(joining.One);
            List<int> others = members.Of(joining.Other);
            foreach (int one in ones.SelectMany(row => RecordsOf(row, probability)))
            {
                foreach (int other in others.SelectMany(row => RecordsOf(row, probability)))
                    yield return new MatchedPair(Math.Min(one, other), Math.Max(one, other), joined);
            }

            members.Join(ones, others);
        }
    }

    private IEnumerable<int> RecordsOf(int row, double probability) =>
        AreSame(row, probability) ? _records.Rows.RecordsOf(row) : [_records.Rows.FirstOf(row)];
}

using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Linking;
using ContactCore.Matching.Records;

namespace ContactCore.Matching;

/// <summary>The records of two tables that are of one person, one of each, found without settings.</summary>
/// <remarks>
/// Columns go by name, in which case does not count. No two records of one table are compared, whether to learn or to link. Records that
/// are the same in all columns, and have at least two values, are of one person whatever was learned.
/// </remarks>
public sealed class LinkedRecords
{
    private readonly RecordTable _left;
    private readonly RecordTable _right;
    private readonly ComparedRecords _records;
    private readonly Evidence? _evidence;
    private readonly IReadOnlyList<Link> _links;
    private readonly LinkRule _rule;

    internal LinkedRecords(RecordTable left, RecordTable right, JoinedTables joined, WeighedRecords weighed, IReadOnlyList<Link> links, LinkRule rule)
    {
        _left = left;
        _right = right;
        _records = weighed.Records;
        _evidence = Evidence.Of(weighed);
        _links = links;
        _rule = rule;
        Candidates = weighed.Compared;
        Model = weighed.Model;
        LeftOut = [.. joined.OfOne, .. _records.LeftOut];
    }

    /// <summary>How many pairs were compared.</summary>
    public long Candidates { get; }

    /// <summary>What was learned of the tables, or the model that was given.</summary>
    public MatchModel Model { get; }

    /// <summary>Columns that were not compared: only one table has them, there were more than 16 that tell more, or the given model does not know them.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Links two tables. Works on several threads, and ends when it is done.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="options">How, or null; <see cref="MatchOptions.Links"/> tells how many records of each may be of one person.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentException">The tables have no column in common, or say different kinds of one; an answer is of a record that is not there, or there are answers and a model.</exception>
    /// <exception cref="InvalidModelException">The tables have not the columns or kinds of the model that was given.</exception>
    /// <exception cref="InvalidOperationException">The model that was given has nothing learned.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static LinkedRecords Find(
        RecordTable left, RecordTable right, MatchOptions? options = null, IProgress<MatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Search.Link(left, right, options ?? new MatchOptions(), progress, cancellationToken);
    }

    /// <summary>Every linked pair of a probability or more, the surest first.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The pairs, each once: the place of a record in the left table, and of one in the right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IEnumerable<MatchedPair> PairsAt(double probability)
    {
        Odds.Require(probability);
        return Pairs(probability);
    }

    /// <summary>The groups of records that hang together by linked pairs of a probability or more.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The groups, by the first of their left records.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IReadOnlyList<LinkedGroup> GroupsAt(double probability)
    {
        Odds.Require(probability);
        Groups groups = new(_left.Count + _right.Count);
        foreach (MatchedPair pair in Pairs(probability))
            groups.Join(pair.Left, _left.Count + pair.Right);
        return
        [
            .. Enumerable.Range(0, _left.Count + _right.Count).GroupBy(groups.Of).Where(group => group.Count() > 1)
                .Select(group => new LinkedGroup(
                    [.. group.Where(record => record < _left.Count)],
                    [.. group.Where(record => record >= _left.Count).Select(record => record - _left.Count)])),
        ];
    }

    /// <summary>Why two records are taken for one person, or not, whether they were compared or not.</summary>
    /// <param name="left">The ID of the one, in the left table.</param>
    /// <param name="right">The ID of the other, in the right table.</param>
    /// <returns>The explanation, whose group probability is that of their link; 0 where they are not linked.</returns>
    /// <exception cref="ArgumentException">There is no such record, or nothing could be learned of an empty table.</exception>
    public Explanation Explain(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!_left.TryFind(left, out int one))
            throw new ArgumentException("no record of the left table has this ID", nameof(left));
        if (!_right.TryFind(right, out int other))
            throw new ArgumentException("no record of the right table has this ID", nameof(right));
        if (_evidence is null)
            throw new ArgumentException("nothing was learned", nameof(left));
        double linked = Pairs(0).FirstOrDefault(pair => pair.Left == one && pair.Right == other).Probability;
        return _evidence.Explain(
            _records.Rows.RowOf(one), _records.Rows.RowOf(_left.Count + other), column => _left.ValueOf(column, one), column => _right.ValueOf(column, other), linked);
    }

    private IEnumerable<MatchedPair> Pairs(double probability)
    {
        foreach (Link link in _links)
        {
            double linked = Odds.ToProbability(link.Odds);
            if (linked < probability)
                yield break;
            int[] lefts = RecordsOf(link.Left);
            int[] rights = RecordsOf(link.Right);
            foreach ((int left, int right) in Together(lefts, rights))
                yield return new MatchedPair(left, right - _left.Count, linked);
        }
    }

    // Of records that are the same in one table, as many are linked as the rule has it.
    private IEnumerable<(int Left, int Right)> Together(int[] lefts, int[] rights) => _rule switch
    {
        LinkRule.OneToOne => lefts.Zip(rights),
        LinkRule.ManyToOne => lefts.Select(left => (left, rights[0])),
        LinkRule.OneToMany => rights.Select(right => (lefts[0], right)),
        _ => lefts.SelectMany(_ => rights, (left, right) => (left, right)),
    };

    private int[] RecordsOf(int row)
    {
        int[] records = [.. _records.Rows.RecordsOf(row)];
        return records.Length < 2
            ? records
            : [.. records.OrderBy(record => record < _left.Count ? _left.IdOf(record) : _right.IdOf(record - _left.Count), StringComparer.Ordinal)];
    }
}

using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Partial;

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

    private readonly ComparedRecords _records;
    private readonly Evidence? _evidence;
    private readonly IReadOnlyList<Joining> _joinings;

    internal DuplicateRecords(RecordTable table, WeighedRecords weighed, IReadOnlyList<Joining> joinings)
    {
        Table = table;
        _records = weighed.Records;
        _evidence = Evidence.Of(weighed);
        _joinings = joinings;
        Model = weighed.Model;
        Candidates = weighed.Compared;
    }

    /// <summary>The records.</summary>
    public RecordTable Table { get; }

    /// <summary>How many pairs were compared.</summary>
    public long Candidates { get; }

    /// <summary>What was learned of the table, or the model that was given.</summary>
    public MatchModel Model { get; }

    /// <summary>Columns that were not compared, since there were more than 16 that tell more, or the given model does not know them.</summary>
    public IReadOnlyList<string> LeftOut => _records.LeftOut;

    /// <summary>Finds the duplicates of a table. Works on several threads, and ends when it is done.</summary>
    /// <param name="table">The records.</param>
    /// <param name="options">How, or null.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The duplicates.</returns>
    /// <exception cref="ArgumentException">An answer is of a record that is not there, or there are answers and a model.</exception>
    /// <exception cref="InvalidModelException">The table has not the columns or kinds of the model that was given.</exception>
    /// <exception cref="InvalidOperationException">The model that was given has nothing learned.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static DuplicateRecords Find(
        RecordTable table, MatchOptions? options = null, IProgress<MatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Search.Run(table, options ?? new MatchOptions(), progress, cancellationToken);
    }

    /// <summary>Joins what several processes found, each a part of the pairs: the same as <see cref="Find"/> by the model finds.</summary>
    /// <param name="table">The records, as the parts were found of.</param>
    /// <param name="model">What was learned before, as the parts were found by.</param>
    /// <param name="parts">All parts, in any order.</param>
    /// <param name="options">As the parts were found with, or null.</param>
    /// <param name="progress">Is told how far it is, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The duplicates.</returns>
    /// <exception cref="ArgumentException">There are examples, which teach what is learned, and a given model is not.</exception>
    /// <exception cref="InvalidPartException">A part is missing, is there twice, or was found of another search.</exception>
    /// <exception cref="InvalidModelException">The table has not the columns or kinds of the model.</exception>
    /// <exception cref="InvalidOperationException">The model has nothing learned.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static DuplicateRecords Join(
        RecordTable table,
        MatchModel model,
        IReadOnlyCollection<MatchPart> parts,
        MatchOptions? options = null,
        IProgress<MatchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(parts);
        return PartialSearch.Join(table, model, parts, options ?? new MatchOptions(), progress, cancellationToken);
    }

    /// <summary>Every pair of a probability or more, those of one group by its evidence as a whole.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The pairs, each once. A group of n records has n(n-1)/2.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IEnumerable<MatchedPair> PairsAt(double probability)
    {
        Odds.Require(probability);
        return Pairs(probability);
    }

    /// <summary>The same pairs by their number, some of them named: however large groups are, it takes no longer than to list them.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The pairs, each counted once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IEnumerable<MatchedPairs> CountedPairsAt(double probability)
    {
        Odds.Require(probability);
        return CountedPairs(probability);
    }

    /// <summary>The groups of records that are of one person at a probability or more.</summary>
    /// <param name="probability">From 0.01 to 1.</param>
    /// <returns>The groups of two records or more, each by the places of its records, from the lowest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is another.</exception>
    public IReadOnlyList<IReadOnlyList<int>> ClustersAt(double probability)
    {
        Odds.Require(probability);
        return GroupLists.Of(_records.Rows, _joinings.Where(joining => Odds.ToProbability(joining.Odds) >= probability), row => AreSame(row, probability));
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
        if (_evidence is null)
            throw new ArgumentException("nothing was learned of a table whose records are all the same", nameof(left));
        int leftRow = _records.Rows.RowOf(one);
        int rightRow = _records.Rows.RowOf(other);
        return _evidence.Explain(
            leftRow, rightRow, column => Table.ValueOf(column, one), column => Table.ValueOf(column, other), GroupProbability(leftRow, rightRow));
    }

    private int Place(string id, string name)
    {
        ArgumentNullException.ThrowIfNull(id, name);
        return Table.TryFind(id, out int record) ? record : throw new ArgumentException("no record has this ID", name);
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
        double learned = _evidence?.OfSame(row) ?? 0;
        return _records.Columns.Count(column => column.Forms.Numbers[row] != 0) >= Telling ? Math.Max(SameRow, learned) : learned;
    }

    private IEnumerable<MatchedPair> Pairs(double probability)
    {
        foreach (int row in _records.Rows.Shared)
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

        foreach ((GroupMembers.Members ones, GroupMembers.Members others, double joined) in Joined(probability))
        {
            foreach (int one in RecordsOf(ones, probability))
            {
                foreach (int other in RecordsOf(others, probability))
                    yield return new MatchedPair(Math.Min(one, other), Math.Max(one, other), joined);
            }
        }
    }

    private IEnumerable<MatchedPairs> CountedPairs(double probability)
    {
        foreach (int row in _records.Rows.Shared)
        {
            if (!AreSame(row, probability))
                continue;
            long records = _records.Rows.RecordsOf(row).LongCount();
            double same = OfSame(row);
            yield return new MatchedPairs(same, records * (records - 1) / 2, PairSample.Within(_records.Rows.RecordsOf(row), same));
        }

        foreach ((GroupMembers.Members ones, GroupMembers.Members others, double joined) in Joined(probability))
        {
            yield return new MatchedPairs(
                joined, ones.Records * others.Records, PairSample.Across(RecordsOf(ones, probability), RecordsOf(others, probability), joined));
        }
    }

    // Each two groups before they are joined.
    private IEnumerable<(GroupMembers.Members Ones, GroupMembers.Members Others, double Joined)> Joined(double probability)
    {
        GroupMembers members = new(row => RecordsOf(row, probability).LongCount());
        foreach (Joining joining in _joinings)
        {
            double joined = Odds.ToProbability(joining.Odds);
            if (joined < probability)
                continue;
            GroupMembers.Members ones = members.Of(joining.One);
            GroupMembers.Members others = members.Of(joining.Other);
            yield return (ones, others, joined);
            members.Join(ones, others);
        }
    }

    private IEnumerable<int> RecordsOf(GroupMembers.Members members, double probability) =>
        members.Rows.SelectMany(row => RecordsOf(row, probability));

    private IEnumerable<int> RecordsOf(int row, double probability) =>
        AreSame(row, probability) ? _records.Rows.RecordsOf(row) : [_records.Rows.FirstOf(row)];
}

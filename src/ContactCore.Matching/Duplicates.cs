using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;

namespace ContactCore.Matching;

/// <summary>Records of one table that are of one person.</summary>
public sealed class Duplicates
{
    private readonly RecordTable _table;
    private readonly ComparedRecords _records;
    private readonly IReadOnlyList<Joining> _joinings;
    private readonly IReadOnlyDictionary<int, double> _shared;

    internal Duplicates(RecordTable table, ComparedRecords records, IReadOnlyList<Joining> joinings, IReadOnlyDictionary<int, double> shared, long candidates)
    {
        _table = table;
        _records = records;
        _joinings = joinings;
        _shared = shared;
        Candidates = candidates;
    }

    /// <summary>How many pairs were compared.</summary>
    public long Candidates { get; }

    /// <summary>Every pair, with the probability that both are of one person.</summary>
    public IEnumerable<(int Left, int Right, double Probability)> Pairs()
    {
        Dictionary<int, List<int>> members = [];
        foreach ((int row, double odds) in _shared)
        {
            List<int> same = [];
            foreach (int record in _records.Rows.RecordsOf(row))
            {
                foreach (int other in same)
                    yield return (other, record, Probability(odds));
                same.Add(record);
            }
        }

        foreach (Joining joining in _joinings)
        {
            List<int> ones = MembersOf(joining.One);
            List<int> others = MembersOf(joining.Other);
            foreach (int one in ones)
            {
                foreach (int other in others)
                    yield return (Math.Min(one, other), Math.Max(one, other), Probability(joining.Odds));
            }

            (List<int> more, List<int> less) = ones.Count >= others.Count ? (ones, others) : (others, ones);
            more.AddRange(less);
            foreach (int record in less)
                members[_records.Rows.RowOf(record)] = more;
            members[joining.One] = members[joining.Other] = more;
        }

        List<int> MembersOf(int row) => members.TryGetValue(row, out List<int>? found) ? found : members[row] = [.. _records.Rows.RecordsOf(row)];
    }

    private static double Probability(double odds) => 1 / (1 + double.Exp2(-odds));
}

using System.Collections.Concurrent;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Records;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Indexing;

/// <summary>What an index holds. Many threads may look into it while none changes it.</summary>
internal sealed class IndexContent
{
    private const int FewRows = 1_000;
    private const int MostLogs = 100_000;
    private const double SameRow = 0.99;
    private const int Telling = 2;

    private readonly IndexKeys _keys;
    private readonly int[] _places;
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, PatternLogs> _logs = [];
    private int _loggedPatterns;

    public IndexContent(RecordSchema schema, ModelContent model)
    {
        TextPool names = new();
        Columns = [.. model.Columns.Select(column => new IndexedColumn(column, column.Kind == ColumnKind.Name ? names : new TextPool()))];
        _places = [.. model.Columns.Select(column => ColumnChoice.PlaceOf(schema, column))];
        Rules = new PatternRules(model.Columns);
        Rows = new IndexedRows(Columns.Length);
        Learned = model.Learned;
        Weights = new PatternWeights(model.Learned);
        _keys = new IndexKeys(model);
    }

    public IndexedColumn[] Columns { get; }

    public IndexedRows Rows { get; }

    public PatternRules Rules { get; }

    public Learned Learned { get; }

    public PatternWeights Weights { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _rowOf.Count;

    public bool Has(string id) => _rowOf.ContainsKey(id);

    /// <summary>Adds a record, or changes it.</summary>
    public void Put(string id, IReadOnlyList<string?> values) => Put(id, Formed(values));

    /// <summary>Adds a record of a table of the same schema.</summary>
    public void Put(RecordTable table, int record) => Put(table.IdOf(record), FormedRecord.Of(table, record, _places, Columns));

    /// <summary>Takes a record out.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id)
    {
        if (!_rowOf.Remove(id, out int row))
            return false;
        FormedRecord record = FormedOf(row);
        if (!Rows.Remove(row, id))
            return true;
        CountValues(row, -1);
        _keys.Remove(record, row);
        return true;
    }

    /// <summary>The records that are most probably of the same person: first those that are the same, then the most probable.</summary>
    public List<IndexMatch> Find(IReadOnlyList<string?> values, int max)
    {
        FormedRecord record = Formed(values);
        IndexQuery query = new(this, record);
        List<(double Odds, int Row)> found = [];
        if (Rows.Count <= FewRows)
        {
            for (int place = 0; place < Rows.Places; place++)
            {
                if (Rows.IsThere(place))
                    Take(query, place, found);
            }
        }
        else
        {
            foreach (int row in _keys.Find(record))
                Take(query, row, found);
        }

        found.Sort((one, other) => other.Odds.CompareTo(one.Odds));
        List<IndexMatch> matches = [];
        if (query.Equal >= 0 && OddsOf(query, query.Equal) is var odds && odds > WeighedRecords.FloorOdds)
            matches.AddRange(Rows.IdsOf(query.Equal).Take(max).Select(id => new IndexMatch(id, Odds.ToProbability(odds))));
        AddInOrder(found, max, matches);
        return matches;
    }

    /// <summary>Why a record is taken for the same person, or not.</summary>
    public Explanation Explain(IReadOnlyList<string?> values, string id)
    {
        IndexQuery query = new(this, Formed(values));
        int row = _rowOf[id];
        return query.Explain(row, values, _places, Odds.ToProbability(OddsOf(query, row)));
    }

    /// <summary>The logarithms of a pattern, which most pairs have in common with others.</summary>
    public PatternLogs LogsOf(ulong pattern)
    {
        if (_logs.TryGetValue(pattern, out PatternLogs known))
            return known;
        PatternLogs logs = Weights.LogsOf(pattern);
        if (_loggedPatterns < MostLogs && _logs.TryAdd(pattern, logs))
            Interlocked.Increment(ref _loggedPatterns);
        return logs;
    }

    private void Put(string id, FormedRecord record)
    {
        Sketch[] row = new Sketch[Columns.Length];
        for (int column = 0; column < row.Length; column++)
            row[column] = Columns[column].Add(record[column]);
        int place = Rows.Find(row);
        if (_rowOf.TryGetValue(id, out int before))
        {
            if (before == place)
                return;
            Remove(id);
        }

        if (place >= 0)
        {
            Rows.AddTo(place, id);
        }
        else
        {
            place = Rows.Add(row, id);
            CountValues(place, 1);
            _keys.Add(record, place);
        }

        _rowOf[id] = place;
    }

    private static double OddsOf(in IndexQuery query, int row)
    {
        double odds = query.OddsOf(row);
        return row == query.Equal && query.Known >= Telling ? Math.Max(Odds.Of(SameRow), odds) : odds;
    }

    private static void Take(in IndexQuery query, int row, List<(double Odds, int Row)> found)
    {
        if (row == query.Equal)
            return;
        double odds = query.OddsOf(row);
        if (odds > WeighedRecords.FloorOdds)
            found.Add((odds, row));
    }

    // Records of one probability by their IDs, whatever the order in which they came.
    private void AddInOrder(List<(double Odds, int Row)> found, int max, List<IndexMatch> matches)
    {
        for (int from = 0, until; from < found.Count && matches.Count < max; from = until)
        {
            until = from + 1;
            while (until < found.Count && found[until].Odds == found[from].Odds)
                until++;
            double probability = Odds.ToProbability(found[from].Odds);
            IEnumerable<string> ids = until == from + 1
                ? Rows.IdsOf(found[from].Row)
                : found[from..until].SelectMany(one => Rows.IdsOf(one.Row).Take(max)).Order(StringComparer.Ordinal);
            matches.AddRange(ids.Take(max - matches.Count).Select(id => new IndexMatch(id, probability)));
        }
    }

    private FormedRecord Formed(IReadOnlyList<string?> values) => FormedRecord.Of(values, _places, Columns);

    private FormedRecord FormedOf(int row) => FormedRecord.Of(Rows[row], Columns);

    private void CountValues(int row, int times)
    {
        for (int column = 0; column < Columns.Length; column++)
            Columns[column].Count(Rows[row][column].Number, times);
    }
}

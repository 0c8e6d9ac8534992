using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Blocking;

/// <summary>What the keys that a search chose give, before any pair is compared.</summary>
/// <param name="Candidates">How many pairs meet.</param>
/// <param name="Recall">The share of the pairs of one person that are among them, or are the same in all that is compared.</param>
internal readonly record struct KeysAlone(long Candidates, double Recall)
{
    public static KeysAlone Of(KnownSet set)
    {
        RecordTable table = set.Table();
        DuplicateRecords found = DuplicateRecords.Find(table);
        ModelContent model = found.Model.Content;
        ComparedRecords records = ComparedRecords.Of(table, null, model.Columns, [], 1, default);
        Candidates candidates = WeighedRecords.CandidatesOf(records, model, new MatchOptions(), default);
        (int Left, int Right)[] right = [.. PairsOfOnePerson(set).Select(pair => (records.Rows.RowOf(pair.Left), records.Rows.RowOf(pair.Right)))];
        int met = right.Count(pair => pair.Left == pair.Right || candidates.Have(pair.Left, pair.Right));
        return new KeysAlone(found.Candidates, (double)met / right.Length);
    }

    public override string ToString() => FormattableString.Invariant($"{Candidates} candidates, recall {Recall:0.0000}");

    private static IEnumerable<(int Left, int Right)> PairsOfOnePerson(KnownSet set) =>
        from person in Enumerable.Range(0, set.Persons.Count).GroupBy(record => set.Persons[record])
        let records = person.ToArray()
        from left in records
        from right in records
        where left < right
        select (left, right);
}

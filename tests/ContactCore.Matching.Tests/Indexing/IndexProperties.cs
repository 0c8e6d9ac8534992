using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using ContactCore.Tests;

namespace ContactCore.Matching.Tests.Indexing;

/// <summary>An index knows its records, not their history.</summary>
public sealed class IndexProperties
{
    private static readonly KnownSet People = Town.Of(3_000, seed: 23);
    private static readonly MatchModel OfMany = DuplicateRecords.Find(People.Table()).Model;
    private static readonly MatchModel OfFew = DuplicateRecords.Find(People.Only(row => row < 600).Table()).Model;

    [ScaledProperty(10)]
    public bool Whatever_came_changed_and_left_it_is_as_made_anew(int seed)
    {
        Random random = new(seed);
        MatchModel model = random.Next(2) == 0 ? OfMany : OfFew;
        RecordSchema schema = RecordSchema.Create(People.Columns);
        Dictionary<string, IReadOnlyList<string?>> there = [];
        using MatchIndex index = MatchIndex.Create(schema, model);
        int records = random.Next(2) == 0 ? 60 : 1_500;
        for (int step = 0; step < records * 2; step++)
        {
            string id = FormattableString.Invariant($"{random.Next(records)}");
            if (random.Next(4) == 0)
            {
                if (index.Remove(id) != there.Remove(id))
                    return false;
            }
            else
            {
                // Few values, so that rows are shared and left.
                there[id] = People.Rows[random.Next(records)].Values;
                index.Put(id, there[id]);
            }
        }

        using MatchIndex anew = MatchIndex.Create(schema, model);
        string[] order = [.. there.Keys];
        random.Shuffle(order);
        foreach (string id in order)
            anew.Put(id, there[id]);
        using MatchIndex ofTable = MatchIndex.Of(RecordTable.Read(schema, there.Select(one => new RecordRow(one.Key, one.Value))), model);
        return index.Count == there.Count && Enumerable.Range(0, 40).All(_ =>
        {
            IReadOnlyList<string?> values = People.Rows[random.Next(People.Rows.Count)].Values;
            IReadOnlyList<IndexMatch> found = index.Find(values, 50);
            return found.SequenceEqual(anew.Find(values, 50)) && found.SequenceEqual(ofTable.Find(values, 50));
        });
    }
}

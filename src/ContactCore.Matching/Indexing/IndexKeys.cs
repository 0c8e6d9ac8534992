using ContactCore.Matching.Blocking;
using ContactCore.Matching.Finding;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Indexing;

/// <summary>The keys of an index: those of its model, or each part alone where the model was learned of all pairs.</summary>
internal sealed class IndexKeys
{
    private readonly PartForm[] _parts;
    private readonly int[][] _keys;
    private readonly IndexedKey[] _rows;

    public IndexKeys(ModelContent model)
    {
        IReadOnlyList<KeyForm> keys = model.Keys.Count > 0 ? model.Keys : [.. PartForm.Of(model.Columns).Select(part => new KeyForm([part]))];
        _parts = [.. keys.SelectMany(key => key.Parts).Distinct()];
        _keys = [.. keys.Select(key => key.Parts.Select(part => Array.IndexOf(_parts, part)).ToArray())];
        _rows = [.. keys.Select(_ => new IndexedKey())];
    }

    public void Add(FormedRecord record, int row) => ForEach(record, (key, hash) => _rows[key].Add(hash, row));

    public void Remove(FormedRecord record, int row) => ForEach(record, (key, hash) => _rows[key].Remove(hash, row));

    /// <summary>The rows that have a key with a record in common, each once.</summary>
    public List<int> Find(FormedRecord record)
    {
        List<int> found = [];
        ForEach(record, (key, hash) => _rows[key].AddTo(found, hash));
        found.Sort();
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] != found[i - 1])
                found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    private void ForEach(FormedRecord record, Action<int, ulong> take)
    {
        CharBuffer written = new();
        ulong[] hashes = new ulong[_parts.Length];
        for (int part = 0; part < hashes.Length; part++)
            hashes[part] = HashOf(_parts[part], record, written);
        for (int key = 0; key < _keys.Length; key++)
        {
            ulong hash = hashes[_keys[key][0]];
            foreach (int part in _keys[key].AsSpan(1))
                hash = KeyForm.Join(hash, hashes[part]);
            take(key, hash);
        }
    }

    private static ulong HashOf(PartForm part, FormedRecord record, CharBuffer written)
    {
        int picked = -1;
        int known = 0;
        foreach (int column in part.Columns)
        {
            if (record[column].Length == 0)
                continue;
            known++;
            if (picked < 0 || part.IsPicked(record[column], record[picked]))
                picked = column;
        }

        return known < Math.Min(2, part.Columns.Length) ? 0 : part.HashOf(record[picked], written);
    }
}

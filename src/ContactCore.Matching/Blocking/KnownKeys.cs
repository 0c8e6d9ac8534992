using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

/// <summary>Keys that were chosen before, of another table.</summary>
internal static class KnownKeys
{
    public static BlockingKey[] Of(ComparedRecords records, IReadOnlyList<KeyForm> forms, int threads, CancellationToken cancellationToken)
    {
        PartForm[] needed = [.. forms.SelectMany(form => form.Parts).Distinct()];
        KeyPart[] parts = KeyPart.Of(records, needed, threads, cancellationToken);
        BlockingKey[] keys = new BlockingKey[forms.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, keys.Length, options, key =>
            keys[key] = BlockingKey.Of(records.Sides, [.. forms[key].Parts.Select(part => parts[Array.IndexOf(needed, part)])]));
        return keys;
    }
}

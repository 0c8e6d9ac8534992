using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Blocking;

/// <summary>Keys that were chosen before, of another table.</summary>
internal static class KnownKeys
{
    public static BlockingKey[] Of(ComparedRecords records, IReadOnlyList<KeyForm> forms, int threads, CancellationToken cancellationToken)
    {
        PartForm[] needed = [.. forms.SelectMany(form => form.Parts).Distinct()];
        KeyPart[] parts = KeyPart.Of(records, needed, threads, cancellationToken);
        KeyPart.Prepare(parts, threads, cancellationToken);
        return BlockingKey.Of(records.Sides, [.. forms.Select(form => form.Parts.Select(part => parts[Array.IndexOf(needed, part)]).ToArray())], threads, cancellationToken);
    }
}

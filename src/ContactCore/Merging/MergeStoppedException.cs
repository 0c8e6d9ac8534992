using ContactCore.Errors;

namespace ContactCore.Merging;

/// <summary>A merging of many could not go on. What it counts is merged; the other groups were not touched.</summary>
public sealed class MergeStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="merged">How many contacts are merged into others.</param>
    /// <param name="inner">Why it stopped.</param>
    public MergeStoppedException(long merged, ContactCoreException inner)
        : base(Sentence(merged, inner), inner) => Merged = merged;

    /// <summary>How many contacts are merged into others.</summary>
    public long Merged { get; }

    private static string Sentence(long merged, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return $"the merging stopped when {merged} contacts were merged, which stay so; of the rest: {inner.Message}";
    }
}

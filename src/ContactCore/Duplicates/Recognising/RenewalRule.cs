using ContactCore.Fields;

namespace ContactCore.Duplicates;

/// <summary>When an index is made anew.</summary>
internal static class RenewalRule
{
    /// <summary>Up to so many contacts it is made anew in the call that finds it old; above, in the background.</summary>
    public const int AtOnce = 1_000;

    private const int Growth = 2;
    private const int LeftAlways = 1_000;
    private const int LeftShare = 4;

    /// <summary>What an index needs.</summary>
    /// <param name="index">The index.</param>
    /// <param name="fields">The account's fields.</param>
    /// <param name="erasures">How often somebody was erased.</param>
    /// <param name="hasChanged">Whether the last look saw a change.</param>
    public static Renewal Of(MadeIndex index, IReadOnlyList<FieldDefinition> fields, long erasures, bool hasChanged)
    {
        int count = index.Count;
        if (!index.Columns.AreOf(fields) || (!index.IsLearned && hasChanged) || count > Growth * (long)Math.Max(1, index.LearnedOf))
            return Renewal.Learn;

        // What a person was compared by must not outlast the person in memory.
        return erasures != index.Erasures || index.Left > Math.Max(LeftAlways, count / LeftShare) ? Renewal.Read : Renewal.None;
    }
}

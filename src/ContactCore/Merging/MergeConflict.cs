using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>A part of which contacts that are to be merged have different values.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Field">The additional field's name, where it is one.</param>
/// <param name="Values">Each contact's value, the survivor's first; those that have none are left out.</param>
/// <param name="Chosen">The value that the survivor gets; null where the postal address that it gets has no such part.</param>
public sealed record MergeConflict(MergedPart Part, string? Field, ValueList<ContactValue> Values, string? Chosen)
{
    /// <summary>Which part, and nothing of the person.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => $"{Part} {Field}".TrimEnd();
}

namespace ContactCore.Merging;

/// <summary>One thing that a survivor got by a merge.</summary>
/// <param name="Part">Which part of the contact.</param>
/// <param name="Definition">The ID of the category, field or segment, where it is one; it stays when the name is changed.</param>
/// <param name="From">The survivor's value before, or null where it had none; always null of what is added to others.</param>
/// <param name="To">What it has since: an address by its key, a category, field's value or segment as text, any other as it is; null where a whole postal address has no such part.</param>
public sealed record MergedValue(MergedPart Part, Guid? Definition, string? From, string? To)
{
    /// <summary>Which part, and nothing of the person.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => Part.ToString();
}

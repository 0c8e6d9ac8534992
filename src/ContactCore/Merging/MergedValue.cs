namespace ContactCore.Merging;

/// <summary>One thing that a survivor got by a merge, as a person reads it, with what it is known by when it is taken back.</summary>
/// <param name="Part">Which part of the contact.</param>
/// <param name="From">The survivor's value before, or null where it had none; always null of what is added to others.</param>
/// <param name="To">
/// What it has since: an address as typed, a category or segment by its name, a field's value as text, any other as it is; null where a
/// whole postal address has no such part.
/// </param>
public sealed record MergedValue(MergedPart Part, string? From, string? To)
{
    /// <summary>The additional field's name at the merge, where it is one.</summary>
    public string? Field { get; init; }

    /// <summary>The ID of the category, field or segment, where it is one; it stays when the name is changed.</summary>
    public Guid? Definition { get; init; }

    /// <summary>The address's key, where it is one.</summary>
    public string? Key { get; init; }

    /// <summary>Which part, and nothing of the person.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => Part.ToString();
}

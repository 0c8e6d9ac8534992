using ContactCore.Errors;

namespace ContactCore.Merging;

/// <summary>The key of a merge, by which it is undone: a version-7 UUID, so that IDs order by time.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct MergeId(Guid Value)
{
    /// <summary>Reads an ID in its usual form of 36 characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ID.</returns>
    /// <exception cref="InvalidValueException">Not a UUID.</exception>
    public static MergeId Parse(string? text) => Guid.TryParseExact(text?.Trim(), "D", out Guid value)
        ? new MergeId(value)
        : throw new InvalidValueException("merge", "is not a UUID", "the ID of a merge, as 8-4-4-4-12 hexadecimal digits");

    /// <summary>The usual form, in lower case.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString("D");
}

using ContactCore.Errors;

namespace ContactCore.Ids;

/// <summary>
/// The library's own key of a contact: a version-7 UUID, so that IDs order by the time of creation. It is never used
/// again, and after a merge it still leads to the survivor.
/// </summary>
/// <param name="Value">The UUID.</param>
public readonly record struct ContactId(Guid Value) : IComparable<ContactId>
{
    /// <summary>Reads an ID in its usual form of 36 characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ID.</returns>
    /// <exception cref="InvalidValueException">Not a UUID.</exception>
    public static ContactId Parse(string? text) =>
        TryParse(text, out ContactId id)
            ? id
            : throw new InvalidValueException("id", "is not a UUID", "the ID of a contact, as 8-4-4-4-12 hexadecimal digits");

    /// <summary>Reads an ID in its usual form of 36 characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The ID, where it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out ContactId id)
    {
        bool read = Guid.TryParseExact(text?.Trim(), "D", out Guid value);
        id = new ContactId(value);
        return read;
    }

    /// <summary>Compares by the order of creation, which is the order of the stored bytes.</summary>
    /// <param name="other">The other ID.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(ContactId other) => Value.CompareTo(other.Value);

    /// <summary>Whether one ID was made before another.</summary>
    /// <param name="left">An ID.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it was.</returns>
    public static bool operator <(ContactId left, ContactId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one ID was made after another.</summary>
    /// <param name="left">An ID.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it was.</returns>
    public static bool operator >(ContactId left, ContactId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one ID was made no later than another.</summary>
    /// <param name="left">An ID.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it was.</returns>
    public static bool operator <=(ContactId left, ContactId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one ID was made no earlier than another.</summary>
    /// <param name="left">An ID.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it was.</returns>
    public static bool operator >=(ContactId left, ContactId right) => left.CompareTo(right) >= 0;

    /// <summary>The usual form, in lower case.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString("D");
}

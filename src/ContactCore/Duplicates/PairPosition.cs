using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>Where a pair of contacts stands in the order of pairs: by the lower ID, then by the other.</summary>
/// <param name="Left">The lower ID.</param>
/// <param name="Right">The other.</param>
public readonly record struct PairPosition(ContactId Left, ContactId Right) : IComparable<PairPosition>
{
    /// <summary>The position of two contacts, whichever is named first.</summary>
    /// <param name="one">A contact.</param>
    /// <param name="other">Another.</param>
    /// <returns>The position.</returns>
    public static PairPosition Of(ContactId one, ContactId other) => one < other ? new PairPosition(one, other) : new PairPosition(other, one);

    /// <summary>Whether a contact is one of both.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(ContactId contact) => Left == contact || Right == contact;

    /// <inheritdoc/>
    public int CompareTo(PairPosition other) => Left.CompareTo(other.Left) is not 0 and var order ? order : Right.CompareTo(other.Right);

    /// <summary>Whether one comes before another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <(PairPosition left, PairPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >(PairPosition left, PairPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes no later than another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <=(PairPosition left, PairPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes no earlier than another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >=(PairPosition left, PairPosition right) => left.CompareTo(right) >= 0;
}

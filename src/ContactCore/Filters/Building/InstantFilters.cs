namespace ContactCore.Filters;

/// <summary>What an instant can be compared with.</summary>
public sealed class InstantFilters
{
    private readonly ContactField _field;

    internal InstantFilters(ContactField field) => _field = field;

    /// <summary>At this very instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter Is(DateTimeOffset instant) => new InstantCondition(_field, Comparison.Is, instant);

    /// <summary>At another instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsNot(DateTimeOffset instant) => new InstantCondition(_field, Comparison.IsNot, instant);

    /// <summary>Before it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsBefore(DateTimeOffset instant) => new InstantCondition(_field, Comparison.Below, instant);

    /// <summary>Before it, or at it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsUpTo(DateTimeOffset instant) => new InstantCondition(_field, Comparison.AtMost, instant);

    /// <summary>After it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsAfter(DateTimeOffset instant) => new InstantCondition(_field, Comparison.Above, instant);

    /// <summary>At it, or after it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The filter.</returns>
    public ContactFilter IsSince(DateTimeOffset instant) => new InstantCondition(_field, Comparison.AtLeast, instant);
}

using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Filters;

/// <summary>An instant of the contact.</summary>
public sealed record InstantCondition : ContactFilter
{
    /// <summary>Compares an instant.</summary>
    /// <param name="field"><see cref="ContactField.CreatedAt"/> or <see cref="ContactField.ChangedAt"/>.</param>
    /// <param name="comparison">How.</param>
    /// <param name="value">The instant; cut to whole microseconds.</param>
    /// <exception cref="InvalidValueException">Another field or comparison.</exception>
    public InstantCondition(ContactField field, Comparison comparison, DateTimeOffset value)
    {
        Field = FieldNatures.Require(field, FieldNature.Instant);
        Comparison = FieldNatures.Require(comparison, FieldNature.Instant);
        Value = Microseconds.Cut(value);
    }

    /// <summary>The field.</summary>
    public ContactField Field { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The instant, in UTC and whole microseconds.</summary>
    public DateTimeOffset Value { get; }
}

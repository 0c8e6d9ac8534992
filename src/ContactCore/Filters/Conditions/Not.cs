using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>The part must not hold: true becomes false, false becomes true.</summary>
public sealed record Not : ContactFilter
{
    /// <summary>Negates a filter.</summary>
    /// <param name="part">The filter.</param>
    /// <exception cref="InvalidValueException">Nested too deep.</exception>
    public Not(ContactFilter part)
        : base(Given(part).ConditionCount, 1 + Given(part).Depth) => Part = part;

    /// <summary>What must not hold.</summary>
    public ContactFilter Part { get; }

    private static ContactFilter Given(ContactFilter part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part;
    }
}

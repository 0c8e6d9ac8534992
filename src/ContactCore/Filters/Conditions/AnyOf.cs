using ContactCore.Errors;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>At least one part must hold. A part that is itself such an alternative is taken apart.</summary>
public sealed record AnyOf : ContactFilter
{
    /// <summary>Joins filters.</summary>
    /// <param name="parts">Two or more.</param>
    /// <exception cref="InvalidValueException">Fewer than two, or too many conditions.</exception>
    public AnyOf(params ValueList<ContactFilter> parts) : this(Joined.Flat(parts, part => part is AnyOf any ? any.Any : [part]))
    {
    }

    private AnyOf(Joined joined) : base(joined.Conditions, joined.Depth) => Any = joined.Parts;

    /// <summary>The parts, none of which is an alternative.</summary>
    public ValueList<ContactFilter> Any { get; }
}

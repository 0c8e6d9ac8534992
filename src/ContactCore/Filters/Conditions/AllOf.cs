using ContactCore.Errors;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>All parts must hold. A part that is itself such a conjunction is taken apart, so that grouping makes no difference.</summary>
public sealed record AllOf : ContactFilter
{
    /// <summary>Joins filters.</summary>
    /// <param name="parts">Two or more.</param>
    /// <exception cref="InvalidValueException">Fewer than two, or too many conditions.</exception>
    public AllOf(params ValueList<ContactFilter> parts) : this(Joined.Flat(parts, part => part is AllOf all ? all.All : [part]))
    {
    }

    private AllOf(Joined joined) : base(joined.Conditions, joined.Depth) => All = joined.Parts;

    /// <summary>The parts, none of which is a conjunction.</summary>
    public ValueList<ContactFilter> All { get; }

    private protected override IEnumerable<ContactFilter> Parts => All;
}

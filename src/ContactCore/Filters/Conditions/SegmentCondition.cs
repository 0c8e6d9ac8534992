using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>The contact is in a segment.</summary>
public sealed record SegmentCondition : ContactFilter
{
    /// <summary>Asks for a segment.</summary>
    /// <param name="name">The segment's name, without regard to case and accents.</param>
    /// <exception cref="InvalidValueException">Empty or too long.</exception>
    public SegmentCondition(string name) => Name = TextLimit.Name.Required(name, "segment");

    /// <summary>The segment's name as typed.</summary>
    public string Name { get; }
}

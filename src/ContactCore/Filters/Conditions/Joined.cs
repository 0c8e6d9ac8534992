using ContactCore.Errors;
using ContactCore.Values;

namespace ContactCore.Filters;

/// <summary>The parts of a joined filter, with what they come to.</summary>
internal sealed record Joined(ValueList<ContactFilter> Parts, int Conditions, int Depth)
{
    public static Joined Flat(ValueList<ContactFilter> parts, Func<ContactFilter, IEnumerable<ContactFilter>> apart)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count < 2)
            throw new InvalidValueException("filter", $"joins {parts.Count} filters", "two or more");
        foreach (ContactFilter part in parts)
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        ValueList<ContactFilter> flat = parts.SelectMany(apart).ToValueList();
        return new Joined(flat, flat.Sum(part => part.ConditionCount), 1 + flat.Max(part => part.Depth));
    }
}

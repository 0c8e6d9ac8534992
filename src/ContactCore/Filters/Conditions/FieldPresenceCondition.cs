using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>The contact has a value of an additional field, or has none.</summary>
public sealed record FieldPresenceCondition : ContactFilter
{
    /// <summary>Asks whether there is a value.</summary>
    /// <param name="name">The field's name, without regard to case and accents.</param>
    /// <param name="isPresent">Whether there must be one, or must be none.</param>
    /// <exception cref="InvalidValueException">The name is empty or too long.</exception>
    public FieldPresenceCondition(string name, bool isPresent)
    {
        Name = TextLimit.Name.Required(name, "field");
        IsPresent = isPresent;
    }

    /// <summary>The field's name as typed.</summary>
    public string Name { get; }

    /// <summary>Whether there must be a value, or must be none.</summary>
    public bool IsPresent { get; }
}

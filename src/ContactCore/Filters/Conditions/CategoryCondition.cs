using ContactCore.Errors;
using ContactCore.Text;

namespace ContactCore.Filters;

/// <summary>The contact is in a subscription category.</summary>
public sealed record CategoryCondition : ContactFilter
{
    /// <summary>Asks for a category.</summary>
    /// <param name="name">The category's name, without regard to case and accents.</param>
    /// <exception cref="InvalidValueException">Empty or too long.</exception>
    public CategoryCondition(string name) => Name = TextLimit.Name.Required(name, "category");

    /// <summary>The category's name as typed.</summary>
    public string Name { get; }
}

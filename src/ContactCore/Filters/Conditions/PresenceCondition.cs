using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>There is a value, or there is none. Sources and instants are always there.</summary>
public sealed record PresenceCondition : ContactFilter
{
    /// <summary>Asks whether there is a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isPresent">Whether there must be one, or must be none.</param>
    /// <exception cref="InvalidValueException">No field.</exception>
    public PresenceCondition(ContactField field, bool isPresent)
    {
        FieldNatures.Of(field);
        Field = field;
        IsPresent = isPresent;
    }

    /// <summary>The field.</summary>
    public ContactField Field { get; }

    /// <summary>Whether there must be a value, or must be none.</summary>
    public bool IsPresent { get; }
}

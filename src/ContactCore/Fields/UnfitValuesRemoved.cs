using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Fields;

/// <summary>
/// A set command: values of a field that another definition would not take are removed. J4: the store asks
/// <see cref="Convert"/> of each value of the field, of contacts in every state, and removes those for which it gives none;
/// affected is their number. J5: a contact whose value is removed gets the entry, a version one on, and the change set's
/// instant as that of its last change; every other contact stays as it was. J6: only where the stored definition equals
/// <c>Field</c>; otherwise it is a <see cref="DefinitionChangedException"/>.
/// </summary>
/// <param name="Field">The definition as it is.</param>
/// <param name="As">The definition that the values shall fit.</param>
/// <param name="Pattern">The entry that each contact gets, but for ID, contact and the value before.</param>
/// <param name="Ids">Gives the entries their IDs.</param>
public sealed record UnfitValuesRemoved(FieldDefinition Field, FieldDefinition As, HistoryEntry Pattern, IdGenerator Ids) : Change
{
    /// <summary>What becomes of a value.</summary>
    /// <param name="contact">Whose it is.</param>
    /// <param name="value">The value.</param>
    /// <returns>The same value without an entry, or none with one.</returns>
    public ConvertedValue Convert(ContactId contact, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FieldConverter.Convert(As, value, out _) is null
            ? new ConvertedValue(null, Pattern with { Id = Ids.Next(), Contact = contact, From = value.ToString() })
            : new ConvertedValue(value, null);
    }
}

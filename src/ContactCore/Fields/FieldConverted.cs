using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Fields;

/// <summary>
/// A set command: a field gets another type or other choices, and its values the form of these. J7: the definition is
/// replaced, and each value of the field, of contacts in every state, by what <see cref="Convert"/> gives for it; affected
/// is the number of values. J8: a contact for whose value an entry is given gets the entry, a version one on, and the change
/// set's instant as that of its last change; every other contact keeps version and instants. J9: only where the stored
/// definition equals <c>Before</c>; otherwise it is a <see cref="DefinitionChangedException"/>. What <see cref="Convert"/>
/// throws is passed on, and nothing is changed.
/// </summary>
/// <param name="Before">The definition as it is.</param>
/// <param name="After">The definition as it shall be, of the same ID and name.</param>
/// <param name="Pattern">The entry that contacts get, but for ID, contact, and the value before and after.</param>
/// <param name="Ids">Gives the entries their IDs.</param>
public sealed record FieldConverted(FieldDefinition Before, FieldDefinition After, HistoryEntry Pattern, IdGenerator Ids) : Change
{
    /// <summary>What becomes of a value.</summary>
    /// <param name="contact">Whose it is.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value in its new form, with an entry where its text is another.</returns>
    /// <exception cref="UnfitValuesException">It does not fit.</exception>
    public ConvertedValue Convert(ContactId contact, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        FieldValue converted = FieldConverter.Convert(After, value, out string? problem)
            ?? throw new UnfitValuesException(Before.Name, After.Type, [new UnfitCount(problem!, 1)]);
        (string from, string to) = (value.ToString(), converted.ToString());
        return new ConvertedValue(
            converted,
            from == to ? null : Pattern with { Id = Ids.Next(), Contact = contact, From = from, To = to });
    }
}

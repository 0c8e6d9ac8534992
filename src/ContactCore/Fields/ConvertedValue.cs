using ContactCore.Histories;

namespace ContactCore.Fields;

/// <summary>What a contact's value of a field becomes.</summary>
/// <param name="Value">The value from now on, or null where it is removed.</param>
/// <param name="Entry">
/// The entry in the contact's history, or null where the value's text stays: then the contact is as it was, and so is its version.
/// </param>
public sealed record ConvertedValue(FieldValue? Value, HistoryEntry? Entry);

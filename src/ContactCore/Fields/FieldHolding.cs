using ContactCore.Ids;

namespace ContactCore.Fields;

/// <summary>A value of a field, and whose it is.</summary>
/// <param name="Contact">The contact that got the value.</param>
/// <param name="Value">The value.</param>
public sealed record FieldHolding(ContactId Contact, FieldValue Value);

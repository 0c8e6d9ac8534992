using ContactCore.Fields;

namespace ContactCore.Duplicates;

/// <summary>A value of an additional field, to be compared.</summary>
/// <param name="Field">The field's ID.</param>
/// <param name="Value">The value.</param>
public readonly record struct ComparedField(Guid Field, FieldValue Value);

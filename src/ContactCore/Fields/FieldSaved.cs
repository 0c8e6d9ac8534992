using ContactCore.Stores;

namespace ContactCore.Fields;

/// <summary>
/// A field definition is created, or the one of its ID replaced. J1: a name that another definition has is a
/// <see cref="NameTakenException"/>. J2: retiring one leaves the values that contacts have.
/// </summary>
/// <param name="Field">The definition.</param>
public sealed record FieldSaved(FieldDefinition Field) : Change;

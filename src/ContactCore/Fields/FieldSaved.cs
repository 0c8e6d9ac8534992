using ContactCore.Stores;

namespace ContactCore.Fields;

/// <summary>
/// A field definition is created, or the one of its ID replaced. J1: a name that another definition has is a
/// <see cref="NameTakenException"/>. J2: retiring one leaves the values that contacts have. J3: where <c>Before</c> is given
/// and the stored definition is another, it is a <see cref="DefinitionChangedException"/>.
/// </summary>
/// <param name="Field">The definition.</param>
/// <param name="Before">The definition that the change was made from, or null for a new one.</param>
public sealed record FieldSaved(FieldDefinition Field, FieldDefinition? Before = null) : Change;

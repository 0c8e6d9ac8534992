using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>An additional field that an account defined.</summary>
/// <param name="Id">The store's key of it, which stays when it is renamed.</param>
/// <param name="Name">The name, unique in the account without regard to case and accents.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Choices">The texts that a <see cref="FieldType.Choice"/> may be; empty for the other types.</param>
/// <param name="DefinedAt">When it was defined.</param>
/// <param name="RetiredAt">Since when it takes no new values, or null; the old ones stay.</param>
public sealed record FieldDefinition(
    Guid Id, string Name, FieldType Type, ValueList<string> Choices, DateTimeOffset DefinedAt, DateTimeOffset? RetiredAt);

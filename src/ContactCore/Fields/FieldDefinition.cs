using ContactCore.Values;

namespace ContactCore.Fields;

/// <summary>An additional field that an account defined.</summary>
public sealed record FieldDefinition
{
    /// <summary>The store's key of it, which stays when it is renamed.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name, unique in the account without regard to case and accents.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldType Type { get; init; }

    /// <summary>The texts that a <see cref="FieldType.Choice"/> may be; empty for the other types.</summary>
    public ValueList<string> Choices { get; init; } = [];

    /// <summary>When it was defined.</summary>
    public required DateTimeOffset DefinedAt { get; init; }

    /// <summary>Since when it takes no new values, or null; the old ones stay.</summary>
    public DateTimeOffset? RetiredAt { get; init; }

    /// <summary>Whether a value may be kept under the definition: it is of its type and, of a choice, one of the choices.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it may.</returns>
    public bool Takes(FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Type == Type && (Type != FieldType.Choice || Choices.Contains(value.Text!, StringComparer.Ordinal));
    }
}

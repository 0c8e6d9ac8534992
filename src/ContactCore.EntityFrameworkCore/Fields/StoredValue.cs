using ContactCore.Fields;

namespace ContactCore.EntityFrameworkCore.Fields;

/// <summary>A contact's value of a field, with what the field is.</summary>
internal sealed class StoredValue
{
    public required Guid Owner { get; init; }

    public required string Name { get; init; }

    public required FieldType Type { get; init; }

    public string? Text { get; init; }

    public long? Number { get; init; }

    public FieldValue Value => FieldValue.FromStore(Type, Text, Number);
}

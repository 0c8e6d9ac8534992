using ContactCore.Fields;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>A contact's value of a field, to be compared.</summary>
internal sealed class ComparedValue
{
    public required Guid Owner { get; init; }

    public required Guid Field { get; init; }

    public required FieldType Type { get; init; }

    public string? Text { get; init; }

    public long? Number { get; init; }

    public FieldValue Value => FieldValue.FromStore(Type, Text, Number);
}

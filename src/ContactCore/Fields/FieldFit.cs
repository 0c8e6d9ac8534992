using ContactCore.Errors;

namespace ContactCore.Fields;

/// <summary>Checks that a value is of its field's type, and a choice one of its choices.</summary>
internal static class FieldFit
{
    public static FieldValue Of(FieldDefinition field, FieldValue value)
    {
        if (field.Type == FieldType.Choice && value.Type is (FieldType.Choice or FieldType.Text))
        {
            return field.Choices.Contains(value.Text!, StringComparer.Ordinal)
                ? FieldValue.Choice(value.Text!)
                : throw new InvalidValueException($"field {field.Name}", "is none of its choices", string.Join(", ", field.Choices));
        }

        return value.Type == field.Type
            ? value
            : throw new InvalidValueException($"field {field.Name}", $"is given as {value.Type}", $"a value of type {field.Type}");
    }
}

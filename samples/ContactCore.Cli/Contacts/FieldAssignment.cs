using ContactCore.Cli.Running;
using ContactCore.Fields;
using ContactCore.Text;

namespace ContactCore.Cli.Contacts;

/// <summary>
/// <c>NAME=VALUE</c> of an additional field; without a value it clears. Both may hold equals signs: it is parted at the
/// first, or where that names no field at the last that does.
/// </summary>
internal sealed class FieldAssignment
{
    // More than any field's name: a value of thousands of equals signs is not parted at each.
    private const int LongestName = 1000;

    private readonly IReadOnlyList<(string Name, string Value)> _splits;

    private FieldAssignment(IReadOnlyList<(string Name, string Value)> splits) => _splits = splits;

    public static FieldAssignment Read(string text)
    {
        (string Name, string Value)[] splits =
        [
            .. from at in Enumerable.Range(0, Math.Min(text.Length, LongestName))
               where text[at] == '=' && !string.IsNullOrWhiteSpace(text[..at])
               select (text[..at].Trim(), text[(at + 1)..]),
        ];
        return splits.Length > 0
            ? new FieldAssignment(splits)
            : throw new UsageException($"--field cannot be '{text}'; allowed: NAME=VALUE, or NAME= to clear it");
    }

    /// <summary>The fields with this one set; the value is read by the type of the field's definition.</summary>
    public FieldValues Set(FieldValues fields, IReadOnlyList<FieldDefinition> definitions)
    {
        // The first, then from the last back; the first again where none names a field, for the error.
        foreach ((string name, string value) in _splits.Take(1).Concat(_splits.Reverse()))
        {
            if (Defined(name, definitions) is { } field)
                return Set(fields, field.Name, field.Type, value);
        }

        return Set(fields, _splits[0].Name, FieldType.Text, _splits[0].Value);
    }

    private static FieldDefinition? Defined(string name, IReadOnlyList<FieldDefinition> definitions)
    {
        string normalized = NormalizedText.Of(name);
        return definitions.FirstOrDefault(field => NormalizedText.Of(field.Name) == normalized);
    }

    private static FieldValues Set(FieldValues fields, string name, FieldType type, string value) =>
        string.IsNullOrWhiteSpace(value) ? fields.Without(name) : fields.With(name, FieldText.Parse(type, value, name));
}

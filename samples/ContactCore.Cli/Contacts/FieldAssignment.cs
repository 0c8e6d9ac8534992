using ContactCore.Cli.Running;
using ContactCore.Fields;
using ContactCore.Text;

namespace ContactCore.Cli.Contacts;

/// <summary><c>NAME=VALUE</c> of an additional field, parted at the first equals sign; without a value it clears.</summary>
internal sealed record FieldAssignment(string Name, string Value)
{
    public static FieldAssignment Read(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && !string.IsNullOrWhiteSpace(text[..equals])
            ? new FieldAssignment(text[..equals].Trim(), text[(equals + 1)..])
            : throw new UsageException($"--field cannot be '{text}'; allowed: NAME=VALUE, or NAME= to clear it");
    }

    /// <summary>The fields with this one set; the value is read by the type of the field's definition.</summary>
    public FieldValues Set(FieldValues fields, IEnumerable<FieldDefinition> definitions)
    {
        string normalized = NormalizedText.Of(Name);
        FieldDefinition? definition = definitions.FirstOrDefault(field => NormalizedText.Of(field.Name) == normalized);
        string name = definition?.Name ?? Name;
        return string.IsNullOrWhiteSpace(Value)
            ? fields.Without(name)
            : fields.With(name, FieldText.Parse(definition?.Type ?? FieldType.Text, Value, name));
    }
}

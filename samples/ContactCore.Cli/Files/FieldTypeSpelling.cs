using ContactCore.Cli.Running;
using ContactCore.Columns;
using ContactCore.Errors;

namespace ContactCore.Cli.Files;

/// <summary>
/// Finds mistyped types of additional fields: <c>field:score:nubmer</c> would otherwise be a text field of that name.
/// </summary>
internal static class FieldTypeSpelling
{
    private static readonly string[] Types = ["text", "number", "boolean", "date"];

    public static ContactColumn Checked(ContactColumn column)
    {
        if (column is not { Kind: ColumnKind.Field, FieldType: null, FieldName: { } name })
            return column;
        int colon = name.LastIndexOf(':');
        string ending = name[(colon + 1)..].Trim();
        if (colon < 0 || ending.Length == 0 || !ending.All(char.IsAsciiLetter))
            return column;
        string nearest = NearestName.Of(ending, Types) is { } near ? $"; the nearest is '{near}'" : "";
        throw new UsageException(
            $"--map knows no type '{ending}' of field '{name[..colon]}'; allowed: {string.Join(", ", Types)}, choice(A|B); "
            + $"a name that holds a colon needs a type behind it, such as field:{name}:text{nearest}");
    }
}

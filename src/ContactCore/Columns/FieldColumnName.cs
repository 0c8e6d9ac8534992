using ContactCore.Fields;

namespace ContactCore.Columns;

/// <summary>
/// The names of columns of additional fields: <c>field:NAME</c>, <c>field:NAME:number</c>,
/// <c>field:NAME:choice(red|green)</c>. A name may hold colons: only a type at the end is taken off.
/// </summary>
internal static class FieldColumnName
{
    public const string Prefix = "field:";
    private const string ChoiceStart = "choice(";

    public static string Of(ContactColumn column)
    {
        string name = Prefix + column.FieldName;
        return column.FieldType switch
        {
            null => name,
            FieldType.Choice => $"{name}:{ChoiceStart}{string.Join('|', column.Choices.Select(Escape))})",
            { } type => $"{name}:{type.ToString().ToLowerInvariant()}",
        };
    }

    public static ContactColumn? Read(string trimmed)
    {
        string rest = trimmed[Prefix.Length..].Trim();
        int choice = rest.EndsWith(')') ? rest.LastIndexOf(":" + ChoiceStart, StringComparison.OrdinalIgnoreCase) : -1;
        if (choice > 0)
            return ContactColumn.Field(rest[..choice].Trim(), FieldType.Choice, Split(rest[(choice + 1 + ChoiceStart.Length)..^1]));
        int colon = rest.LastIndexOf(':');
        if (colon > 0 && Enum.TryParse(rest[(colon + 1)..].Trim(), ignoreCase: true, out FieldType type)
            && type != FieldType.Choice && rest[(colon + 1)..].Trim().All(char.IsAsciiLetter))
        {
            return ContactColumn.Field(rest[..colon].Trim(), type);
        }

        return rest.Length == 0 ? null : ContactColumn.Field(rest);
    }

    private static string Escape(string choice) =>
        choice.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("|", @"\|", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal);

    private static List<string> Split(string escaped)
    {
        List<string> choices = [];
        System.Text.StringBuilder current = new();
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length)
            {
                current.Append(escaped[++i]);
            }
            else if (escaped[i] == '|')
            {
                choices.Add(current.ToString());
                current.Clear();
            }
            else
            {
                current.Append(escaped[i]);
            }
        }

        choices.Add(current.ToString());
        return choices;
    }
}

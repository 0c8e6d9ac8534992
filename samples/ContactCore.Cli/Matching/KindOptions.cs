using ContactCore.Cli.Running;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>--kind COLUMN=KIND</c>: what a column holds, where the guess is wrong.</summary>
internal static class KindOptions
{
    private const string Ignored = "ignore";

    private static readonly Dictionary<string, ColumnKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = ColumnKind.Name,
        ["text"] = ColumnKind.Text,
        ["date"] = ColumnKind.Date,
        ["code"] = ColumnKind.Code,
        ["email"] = ColumnKind.Email,
        ["phone"] = ColumnKind.Phone,
        ["number"] = ColumnKind.Number,
    };

    public static string Help => $"COLUMN={string.Join('|', Kinds.Keys)}|{Ignored}";

    /// <summary>The schema with the kinds that were said.</summary>
    /// <param name="schema">The columns.</param>
    /// <param name="said">What was said.</param>
    /// <param name="mayLack">Whether it may be said of columns that are not there: of another file's.</param>
    public static RecordSchema Apply(RecordSchema schema, IEnumerable<string> said, bool mayLack)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (string one in said)
        {
            int equals = one.LastIndexOf('=');
            if (equals < 1)
                throw new UsageException($"--kind cannot be '{one}'; allowed: {Help}");
            string column = one[..equals];
            string kind = one[(equals + 1)..];
            if (!seen.Add(column))
                throw new UsageException($"--kind says two kinds of column '{column}'; allowed: one of each");
            bool isThere = schema.Columns.Contains(column, StringComparer.OrdinalIgnoreCase);
            if (!isThere && mayLack)
                continue;
            if (!isThere)
                throw new RefusedException($"--kind: there is no column '{column}'; there are: {string.Join(", ", schema.Columns)}");
            if (string.Equals(kind, Ignored, StringComparison.OrdinalIgnoreCase))
                schema = schema.Ignoring(column);
            else if (Kinds.TryGetValue(kind, out ColumnKind known))
                schema = schema.WithKind(column, known);
            else
                throw new UsageException($"--kind cannot be '{one}'; allowed: {Help}");
        }

        return schema;
    }
}

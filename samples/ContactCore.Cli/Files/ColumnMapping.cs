using ContactCore.Cli.Running;
using ContactCore.Columns;
using ContactCore.Errors;

namespace ContactCore.Cli.Files;

/// <summary>
/// <c>COLUMN=FIELD</c>, parted at the last equals sign, since names of columns may hold one; only an additional field's
/// name may too, so that <c>=field:</c> parts first. <c>COLUMN=</c> ignores the column.
/// </summary>
internal static class ColumnMapping
{
    /// <summary>The names to suggest; numbered channels and additional fields are allowed besides.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "externalId", "firstName", "lastName", "email", "phone", "language", "timeZone", "categories", "createdAt", "source",
        "address.line1", "address.line2", "address.city", "address.region", "address.postalCode", "address.country",
        "consent.at", "consent.origin", "consent.text", "deletedAt", "deletedReason", "mobilePush", "webPush",
    ];

    private const string FieldPart = "=field:";

    public static IReadOnlyDictionary<string, ContactColumn> Read(IEnumerable<string> mappings)
    {
        Dictionary<string, ContactColumn> columns = new(StringComparer.Ordinal);
        foreach (string mapping in mappings)
        {
            (string column, string field) = Split(mapping);
            if (!columns.TryAdd(column, Field(field)))
                throw new UsageException($"--map names the column '{column}' twice");
        }

        return columns;
    }

    private static (string Column, string Field) Split(string mapping)
    {
        int at = mapping.IndexOf(FieldPart, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            at = mapping.LastIndexOf('=');
        return at > 0
            ? (mapping[..at], mapping[(at + 1)..])
            : throw new UsageException($"--map cannot be '{mapping}'; allowed: COLUMN=FIELD, or COLUMN= to ignore it");
    }

    private static ContactColumn Field(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return ContactColumn.Ignored;
        if (ContactColumn.TryParse(name, out ContactColumn? column))
            return FieldTypeSpelling.Checked(column!);
        string nearest = NearestName.Of(name, Known) is { } near ? $"; the nearest is '{near}'" : "";
        throw new UsageException($"--map knows no field '{name}'; allowed: {string.Join(", ", Known)}, field:NAME[:TYPE]{nearest}");
    }
}

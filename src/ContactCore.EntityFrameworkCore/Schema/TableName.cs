using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Names as statements have them: quoted, a table's with its schema where the host's model has one.</summary>
internal static class TableName
{
    public static string Of(DbContext db, Type row) => Of(db.Model.FindEntityType(row)!);

    public static string Of(IReadOnlyEntityType type) =>
        type.GetSchema() is { } schema ? $"{Quoted(schema)}.{Quoted(type.GetTableName()!)}" : Quoted(type.GetTableName()!);

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>Names as statements have them: quoted, a table's with its schema where the host's model has one.</summary>
internal static class TableName
{
    public static string Of(DbContext db, Type row) => Of(db.Model.FindEntityType(row)!);

    public static string Of(IReadOnlyEntityType type) =>
        type.GetSchema() is { } schema ? $"{Quoted(schema)}.{Quoted(type.GetTableName()!)}" : Quoted(type.GetTableName()!);

    /// <summary>ContactCore's own tables in a model that may have others.</summary>
    public static IEnumerable<IEntityType> Ours(IModel model) =>
        model.GetEntityTypes().Where(type => type.ClrType.Assembly == typeof(TableName).Assembly);

    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

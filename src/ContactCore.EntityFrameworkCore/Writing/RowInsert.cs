using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>
/// Inserts new rows of one table by one prepared statement. SaveChanges tracks each row and has each statement parsed
/// anew, which for an import costs several times as much; names and conversions still come from the model.
/// </summary>
internal sealed class RowInsert
{
    private const string Annotation = "ContactCore:RowInsert";

    private readonly (IProperty Property, RelationalTypeMapping Mapping, string Parameter)[] _columns;
    private readonly string _sql;

    private RowInsert(IEntityType type)
    {
        _columns = [.. type.GetProperties().Select((property, i) => (property, property.GetRelationalTypeMapping(), $"@p{i}"))];
        string names = string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName()}\""));
        string values = string.Join(", ", _columns.Select(column => column.Parameter));
        _sql = $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({values})";
    }

    public static RowInsert For(DbContext db, Type row)
    {
        IEntityType type = db.Model.FindEntityType(row)!;
        return type.GetOrAddRuntimeAnnotationValue(Annotation, static found => new RowInsert(found!), type);
    }

    public async Task ExecuteAsync(DbContext db, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = _sql;
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            foreach ((IProperty property, RelationalTypeMapping mapping, string name) in _columns)
                command.Parameters.Add(mapping.CreateParameter(command, name, null, property.IsNullable));
            foreach (object row in rows)
            {
                for (int i = 0; i < _columns.Length; i++)
                    command.Parameters[i].Value = Value(i, row);
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private object Value(int column, object row)
    {
        (IProperty property, RelationalTypeMapping mapping, _) = _columns[column];
        object? value = property.PropertyInfo!.GetValue(row);
        return value is null ? DBNull.Value : mapping.Converter?.ConvertToProvider(value) ?? value;
    }
}

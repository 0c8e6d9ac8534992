using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>
/// A table as new rows are written to it past SaveChanges, which tracks each row and sends each apart: for an import that
/// costs several times as much. Names and conversions still come from the model.
/// </summary>
internal sealed class RowTable
{
    private const string Annotation = "ContactCore:RowTable";

    private RowTable(IEntityType type)
    {
        Name = TableName.Of(type);
        Columns = [.. type.GetProperties().Select(property => new RowColumn(property))];
    }

    /// <summary>The table's quoted name.</summary>
    public string Name { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The columns' quoted names, with commas.</summary>
    public string ColumnNames => string.Join(", ", Columns.Select(column => column.Name));

    public static RowTable For(DbContext db, Type row)
    {
        IEntityType type = db.Model.FindEntityType(row)!;
        return type.GetOrAddRuntimeAnnotationValue(Annotation, static found => new RowTable(found!), type);
    }
}

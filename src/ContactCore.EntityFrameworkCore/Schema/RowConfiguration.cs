using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>
/// Maps a row's class to its table: columns are named as the properties in snake case, IDs and text are kept in
/// order, codes as small numbers; a feature adds the key and the indexes.
/// </summary>
/// <typeparam name="TRow">The row's class.</typeparam>
internal abstract class RowConfiguration<TRow> : IEntityTypeConfiguration<TRow> where TRow : class
{
    protected abstract string Table { get; }

    public void Configure(EntityTypeBuilder<TRow> builder)
    {
        builder.ToTable(Table);
        Map(builder);
        ColumnTypes types = ColumnTypes.Of(builder.Metadata.Model);
        foreach (IMutableProperty property in builder.Metadata.GetProperties())
        {
            property.SetColumnName(SnakeCase.Of(property.Name));
            property.ValueGenerated = ValueGenerated.Never;
            Type type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type == typeof(Guid))
                types.MapId(property);
            else if (type == typeof(string))
                types.MapText(property);
            else if (type.IsEnum)
                property.SetProviderClrType(typeof(short));
        }
    }

    protected abstract void Map(EntityTypeBuilder<TRow> builder);
}

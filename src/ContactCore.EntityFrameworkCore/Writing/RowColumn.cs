using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>A column, and how a row's value comes to it.</summary>
internal sealed class RowColumn(IProperty property)
{
    private readonly Func<object?, object?>? _convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;

    /// <summary>The quoted name.</summary>
    public string Name { get; } = TableName.Quoted(property.GetColumnName());

    /// <summary>The type of the values that the database gets.</summary>
    public Type StoredType { get; } = Stored(property);

    /// <summary>The value as the database gets it.</summary>
    public object? ValueOf(object row)
    {
        object? value = property.GetGetter().GetClrValueUsingContainingEntity(row);
        return value is null || _convert is null ? value : _convert(value);
    }

    private static Type Stored(IProperty property)
    {
        Type type = property.GetRelationalTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>How a database keeps IDs and text, so that both are ordered as in .NET: IDs by time, text by code point.</summary>
internal abstract class ColumnTypes
{
    // A model says which provider builds it by annotations alone, and those bear the provider's name.
    private const string NpgsqlAnnotations = "Npgsql:";

    private static readonly ColumnTypes Bytes = new OrderedBytesAndBinaryText();
    private static readonly ColumnTypes Uuid = new UuidAndTextOfC();

    public static ColumnTypes Of(IReadOnlyModel model) =>
        model.GetAnnotations().Any(annotation => annotation.Name.StartsWith(NpgsqlAnnotations, StringComparison.Ordinal)) ? Uuid : Bytes;

    public abstract void MapId(IMutableProperty property);

    public abstract void MapText(IMutableProperty property);

    /// <summary>SQLite has no type for an ID, and its collation is BINARY unless told otherwise.</summary>
    private sealed class OrderedBytesAndBinaryText : ColumnTypes
    {
        public override void MapId(IMutableProperty property) => property.SetValueConverter(OrderedBytes.Converter);

        public override void MapText(IMutableProperty property)
        {
        }
    }

    /// <summary>PostgreSQL compares uuid byte by byte; its collation is the server's locale unless told otherwise.</summary>
    private sealed class UuidAndTextOfC : ColumnTypes
    {
        public override void MapId(IMutableProperty property)
        {
        }

        public override void MapText(IMutableProperty property) => property.SetCollation("C");
    }
}

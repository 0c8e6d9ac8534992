using Npgsql;
using NpgsqlTypes;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Writing;

/// <summary>What PostgreSQL calls a column's values, and an array of them.</summary>
/// <param name="Type">The values' type.</param>
/// <param name="Gather">Makes an array of values, some of them null.</param>
/// <param name="WriteAsync">Writes a value to a COPY by its own type: as an object each would be looked at anew.</param>
internal sealed record ColumnKind(
    NpgsqlDbType Type, Func<IEnumerable<object?>, Array> Gather, Func<NpgsqlBinaryImporter, object, CancellationToken, Task> WriteAsync)
{
    private static readonly Dictionary<Type, ColumnKind> Kinds = new()
    {
        [typeof(string)] = new(
            NpgsqlDbType.Text,
            values => values.Cast<string?>().ToArray(),
            (importer, value, token) => importer.WriteAsync((string)value, NpgsqlDbType.Text, token)),
        [typeof(Guid)] = Of<Guid>(NpgsqlDbType.Uuid),
        [typeof(long)] = Of<long>(NpgsqlDbType.Bigint),
        [typeof(int)] = Of<int>(NpgsqlDbType.Integer),
        [typeof(short)] = Of<short>(NpgsqlDbType.Smallint),
        [typeof(bool)] = Of<bool>(NpgsqlDbType.Boolean),
    };

    public static ColumnKind Of(Type stored) => Kinds[stored];

    private static ColumnKind Of<T>(NpgsqlDbType type) where T : struct => new(
        type,
        values => values.Select(value => (T?)value).ToArray(),
        (importer, value, token) => importer.WriteAsync((T)value, type, token));
}

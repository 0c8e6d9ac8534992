using System.Data.Common;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Writing;

/// <summary>All rows that an import wrote, for a bare insert to write them again.</summary>
public sealed record WrittenRows(string Table, IReadOnlyList<string> Columns, IReadOnlyList<Type> Types, IReadOnlyList<object[]> Rows)
{
    private static readonly string[] Tables =
    [
        "cc_contacts", "cc_channels", "cc_standings", "cc_email_blacklist", "cc_contact_categories", "cc_field_values", "cc_contact_history", "cc_address_history",
    ];

    /// <summary>The columns, quoted: some are words of SQL.</summary>
    public string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column}\""));

    public static Task<IReadOnlyList<WrittenRows>> ReadAsync(DatabaseBase people) => ReadAsync(people, Tables);

    public static async Task<IReadOnlyList<WrittenRows>> ReadAsync(DatabaseBase people, params string[] tables)
    {
        List<WrittenRows> written = [];
        foreach (string table in tables)
        {
            await using DbCommand command = people.Connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using DbDataReader reader = await command.ExecuteReaderAsync();
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            Type[] types = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetFieldType)];
            List<object[]> rows = [];
            while (await reader.ReadAsync())
            {
                object[] row = new object[columns.Length];
                reader.GetValues(row);
                rows.Add(row);
            }

            written.Add(new WrittenRows(table, columns, types, rows));
        }

        return written;
    }
}

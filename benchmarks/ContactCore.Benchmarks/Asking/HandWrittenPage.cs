using System.Data.Common;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Asking;

/// <summary>
/// A page of contacts by hand: the rows, then what belongs to them, by one statement a table, as the book's page has it
/// too (channels with their facts and blacklist entries, categories, segments, fields).
/// </summary>
public static class HandWrittenPage
{
    private const int Size = 51;

    public static async Task<int> ReadAsync(DatabaseBase people, string where)
    {
        List<object[]> contacts = await RowsAsync(people, $"SELECT c.* FROM cc_contacts c WHERE {where} ORDER BY c.created DESC, c.id DESC LIMIT {Size}", []);
        if (contacts.Count == 0)
            return 0;
        object[] ids = [.. contacts.Select(row => row[1])];
        List<object[]> channels = await RowsAsync(people, $"SELECT * FROM cc_channels WHERE account = 'acme' AND owner IN ({Names(ids)})", ids);
        object[] emails = [.. channels.Select(row => row[5]).Distinct()];
        await RowsAsync(people, $"SELECT * FROM cc_standings WHERE account = 'acme' AND kind = 0 AND key IN ({Names(emails)})", emails);
        await RowsAsync(people, $"SELECT * FROM cc_email_blacklist WHERE key IN ({Names(emails)})", emails);
        await RowsAsync(people, $"SELECT * FROM cc_phone_blacklist WHERE account = 'acme' AND key IN ({Names(emails)})", emails);
        await RowsAsync(people, $"SELECT g.owner, k.name FROM cc_contact_categories g JOIN cc_categories k ON k.account = g.account AND k.id = g.category WHERE g.account = 'acme' AND g.owner IN ({Names(ids)})", ids);
        await RowsAsync(people, $"SELECT m.owner, s.name FROM cc_members m JOIN cc_segments s ON s.account = m.account AND s.id = m.segment WHERE m.account = 'acme' AND m.owner IN ({Names(ids)})", ids);
        await RowsAsync(people, $"SELECT v.owner, f.name, f.type, v.text, v.number FROM cc_field_values v JOIN cc_fields f ON f.account = v.account AND f.id = v.field WHERE v.account = 'acme' AND v.owner IN ({Names(ids)})", ids);
        return contacts.Count;
    }

    private static string Names(object[] values) => string.Join(", ", values.Select((_, i) => $"@p{i}"));

    private static async Task<List<object[]>> RowsAsync(DatabaseBase people, string sql, object[] values)
    {
        await using DbCommand command = people.Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        for (int i = 0; i < values.Length; i++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        await using DbDataReader reader = await command.ExecuteReaderAsync();
        List<object[]> rows = [];
        while (await reader.ReadAsync())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}

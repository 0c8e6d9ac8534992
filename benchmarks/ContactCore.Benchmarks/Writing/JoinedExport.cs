using System.Data.Common;
using System.Globalization;
using ContactCore.Benchmarks.Bases;
using CsvHelper;

namespace ContactCore.Benchmarks.Writing;

/// <summary>
/// An export as one writes it by hand who knows the invented people: one statement that joins one email, one phone, one
/// field and the email's facts to each contact. It could not tell a second email, and asks once, not twice.
/// </summary>
public static class JoinedExport
{
    private static readonly string[] Instants =
        ["asked_at", "confirmed_at", "unsubscribed_at", "complained_at", "since", "created", "consent_at"];

    private const string Statement =
        """
        SELECT c.external_id, c.first_name, c.last_name, e.address AS email, s.asked_at, s.confirmed_at, s.unsubscribed_at, s.complained_at,
            b.since, b.reason, p.address AS phone, p.key AS phone_key,
            (SELECT string_agg(k.name, ';') FROM cc_contact_categories g JOIN cc_categories k ON k.account = g.account AND k.id = g.category
             WHERE g.account = 'acme' AND g.owner = c.id) AS categories,
            c.line1, c.line2, c.city, c.region, c.postal_code, c.country, c.language, c.time_zone, v.number / 1000000 AS age,
            c.source, c.created, c.consent_at, c.consent_origin, c.consent_text, c.consent_actor_kind, c.consent_actor_id, c.consent_actor_name
        FROM cc_contacts c
        LEFT JOIN cc_channels e ON e.account = 'acme' AND e.owner = c.id AND e.kind = 0
        LEFT JOIN cc_standings s ON s.account = 'acme' AND s.kind = 0 AND s.key = e.key
        LEFT JOIN cc_email_blacklist b ON b.key = e.key AND b.account = 'acme'
        LEFT JOIN cc_channels p ON p.account = 'acme' AND p.owner = c.id AND p.kind = 1
        LEFT JOIN cc_field_values v ON v.account = 'acme' AND v.origin = c.id
            AND v.field = (SELECT f.id FROM cc_fields f WHERE f.account = 'acme' AND f.name_norm = 'age')
        WHERE c.account = 'acme' AND c.state = 0 ORDER BY c.created, c.id
        """;

    public static async Task<long> WriteAsync(DatabaseBase people, Stream file)
    {
        await using DbCommand command = people.Connection.CreateCommand();
        command.CommandText = Statement;
        command.CommandTimeout = 0;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        await using CsvWriter writer = CsvWriter.Create(file, new CsvWriterOptions(), leaveOpen: true);
        bool[] instants = new bool[reader.FieldCount];
        for (int i = 0; i < reader.FieldCount; i++)
        {
            instants[i] = Instants.Contains(reader.GetName(i));
            writer.WriteField(reader.GetName(i));
        }

        await writer.EndRecordAsync();
        long written = 0;
        for (; await reader.ReadAsync(); written++)
        {
            for (int i = 0; i < reader.FieldCount; i++)
                writer.WriteField(reader.IsDBNull(i) ? "" : instants[i] ? Instant(reader.GetInt64(i)) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!);
            await writer.EndRecordAsync();
        }

        await writer.FlushAsync();
        return written;
    }

    private static string Instant(long microseconds) =>
        DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}

using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>Turns events into rows and back.</summary>
internal static class EventRows
{
    public static EventRow Of(string account, ContactEvent kept)
    {
        EventRow row = new()
        {
            Account = account,
            Origin = kept.Origin,
            Owner = kept.Contact.Value,
            ReportedOf = kept.ReportedOf?.Value,
            Name = kept.Name,
            Properties = kept.Properties.ToJson(),
            HostKey = kept.Key,
        };
        Write(row, kept);
        return row;
    }

    /// <summary>Writes what a report can change.</summary>
    public static void Write(EventRow row, ContactEvent kept)
    {
        row.Name = kept.Name;
        row.At = Microseconds.Of(kept.At);
        row.Properties = kept.Properties.ToJson();
        row.Reported = Microseconds.Of(kept.ReportedAt);
        row.Version = kept.Version;
    }

    public static ContactEvent Read(EventRow row) => new()
    {
        Origin = row.Origin,
        Contact = new ContactId(row.Owner),
        ReportedOf = row.ReportedOf is { } of ? new ContactId(of) : null,
        Name = row.Name,
        At = Microseconds.ToInstant(row.At),
        Properties = EventProperties.Parse(row.Properties),
        Key = row.HostKey,
        ReportedAt = Microseconds.ToInstant(row.Reported),
        Version = row.Version,
    };
}

using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Text;
using ContactCore.Time;

namespace ContactCore.Events;

/// <summary>Makes an event of a report, or says what is wrong with it.</summary>
internal static class EventCheck
{
    public static ContactEvent Of(NewEvent report, ContactId named, ContactId owner, Func<Guid> newOrigin, DateTimeOffset now)
    {
        if (report.Properties is null)
            throw new InvalidValueException("properties", "are absent", "a list, which may be empty");
        string name = TextLimit.Name.Required(report.Name, "name");
        DateTimeOffset at = Microseconds.Cut(report.At);
        EventProperties properties = report.Properties as EventProperties ?? EventProperties.Of(report.Properties);
        string? key = TextLimit.ExternalId.Optional(report.Key, "key");
        return new ContactEvent
        {
            Origin = key is null ? EventOrigin.Of(named, name, at, properties) : newOrigin(),
            Contact = owner,
            ReportedOf = named == owner ? null : named,
            Name = name,
            At = at,
            Properties = properties,
            Key = key,
            ReportedAt = key is not null && report.ReportedAt is { } reported ? ReportInstant.Checked(reported, now) : at,
        };
    }
}

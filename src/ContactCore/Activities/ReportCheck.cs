using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Text;
using ContactCore.Time;

namespace ContactCore.Activities;

/// <summary>Checks a report by itself, without looking anything up.</summary>
internal static class ReportCheck
{
    // Providers' clocks go ahead; a report of next week is a mistake, and would hold a rating up until then.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    private static readonly TextLimit HostKey = TextLimit.ExternalId;

    /// <exception cref="InvalidValueException">A value cannot be taken.</exception>
    /// <exception cref="ContactRuleException">The address is of another kind than the channel's.</exception>
    public static NewActivity Of(NewActivity? report, DateTimeOffset now)
    {
        if (report is null)
            throw new InvalidValueException("report", "is absent", "a report");
        Defined.Require(report.Channel, "channel");
        Defined.Require(report.Status, "status");
        string? externalId = TextLimit.ExternalId.Optional(report.ExternalId, "externalId");
        if (report.Contact is null == externalId is null)
            throw new InvalidValueException("contact", report.Contact is null ? "is not named" : "is named twice", "the contact's ID or its external ID, one of the two");
        if (report.IsPermanent && report.Status != MessageStatus.Undelivered)
            throw new InvalidValueException("permanent", $"is said of {report.Status}", "a permanent failure with the status Undelivered alone");
        RequireKind(report);
        DateTimeOffset sentAt = Past(report.SentAt, "sentAt", now);
        return report with
        {
            ExternalId = externalId,
            Message = TextLimit.Name.Required(report.Message, "message"),
            SentAt = sentAt,
            StatusAt = report.StatusAt is { } at ? Past(at, "statusAt", now) : sentAt,
            HostKey = HostKey.Optional(report.HostKey, "hostKey"),
        };
    }

    /// <summary>Whether the report says that the person refuses messages, or that the address fails for good.</summary>
    public static bool IsRefusing(NewActivity report) =>
        report.Status is MessageStatus.Unsubscribed or MessageStatus.SpamReported || report.IsPermanent;

    private static void RequireKind(NewActivity report)
    {
        ChannelKind? kind = report.Channel.AddressKind();
        if (report.Address is { } address && address.Kind != kind)
        {
            throw new ContactRuleException(
                ContactRule.KindOfAddress,
                $"a message by {report.Channel} does not go to a {address.Kind} address",
                kind is null ? "no address" : $"an address of the kind {kind}, or none for the contact's first");
        }

        if (kind is null && IsRefusing(report))
            throw new InvalidValueException("status", $"is {(report.IsPermanent ? "a permanent failure" : report.Status)} of a widget, which goes to no address", "Displayed, Clicked and the others that refuse nothing");
    }

    private static DateTimeOffset Past(DateTimeOffset instant, string field, DateTimeOffset now) => instant <= now + Ahead
        ? Microseconds.Cut(instant)
        : throw new InvalidValueException(field, "is ahead of the clock", "an instant that has been; a day is let pass for clocks that go ahead");
}

using ContactCore.Channels;
using ContactCore.Tombstones;

namespace ContactCore.Activities;

/// <summary>Makes of a report an activity of its own.</summary>
internal static class ReportMaking
{
    /// <summary>The activity, to the address that is named or the contact's first.</summary>
    /// <exception cref="Errors.NotFoundException">There is no such contact.</exception>
    public static ContactActivity Of(NewActivity report, Recipients recipients)
    {
        Recipient named = recipients.Named(report.Contact, report.ExternalId);
        Recipient owner = recipients.SurvivorOf(named);
        AddressKey? given = report.Address?.AddressKey;
        ChannelKind? kind = report.Channel.AddressKind();
        DateTimeOffset statusAt = report.StatusAt!.Value;
        return new ContactActivity
        {
            Origin = report.HostKey is { } key
                ? ActivityIdentity.Of(key)
                : ActivityIdentity.Of(named.Contact, report.Channel, report.Message, report.SentAt, given?.Key),
            Owner = owner.Contact,
            ReportedOf = named.Contact,
            Channel = report.Channel,
            Address = given ?? FirstOf(owner, kind),
            Message = report.Message,
            Language = report.Language,
            SentAt = report.SentAt,
            Reported = report.Status.AsReported() | (report.IsPermanent ? ReportedStatuses.FailedForGood : ReportedStatuses.None),
            StatusAt = statusAt,
            UnsubscribedAt = report.Status == MessageStatus.Unsubscribed ? statusAt : null,
            SpamReportedAt = report.Status == MessageStatus.SpamReported ? statusAt : null,
            FailedForGoodAt = report.IsPermanent ? statusAt : null,
            HostKey = report.HostKey,
        };
    }

    /// <summary>The activity of a message to an erased address, of which nothing is written but what its tombstone is known by.</summary>
    public static ContactActivity WithoutAddress(FoundReport found, ErasedTrace trace)
    {
        ContactActivity activity = found.Activity with { Address = null };
        return activity.HostKey is not null || found.Report.Address is null ? activity : activity with
        {
            // Apart from a message to the contact's first address, which names none either.
            Origin = ActivityIdentity.Of(
                activity.ReportedOf, activity.Channel, activity.Message, activity.SentAt, trace.Keys.Select(key => key.Digest).Min(StringComparer.Ordinal)),
        };
    }

    private static AddressKey? FirstOf(Recipient owner, ChannelKind? kind)
    {
        for (int i = 0; i < owner.Primaries.Count; i++)
        {
            if (owner.Primaries[i].Kind == kind)
                return owner.Primaries[i];
        }

        return null;
    }
}

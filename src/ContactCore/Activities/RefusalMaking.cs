using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>
/// What a report says of the address: an email's person unsubscribed or complained; a phone gets a blacklist entry; a
/// push token is revoked. One email that failed for good is counted alone: whether several are a reason to stop is for
/// others to say.
/// </summary>
internal static class RefusalMaking
{
    private const string Stop = "stop";
    private const string Spam = "reported as spam";
    private const string Failure = "permanent failure";

    public static Change? Of(Session session, DateTimeOffset at, NewActivity report, AddressKey address)
    {
        // A fact of tomorrow would stand over consent that is given today.
        DateTimeOffset since = report.StatusAt < at ? report.StatusAt.Value : at;
        string? reason = report.Status switch
        {
            MessageStatus.Unsubscribed => Stop,
            MessageStatus.SpamReported => Spam,
            _ => report.IsPermanent ? Failure : null,
        };
        return reason is null ? null : address.Kind switch
        {
            ChannelKind.Email when report.IsPermanent => null,
            ChannelKind.Email => Fact(report.Status == MessageStatus.SpamReported ? StandingFact.Complained : StandingFact.Unsubscribed, Said(report)),
            ChannelKind.Phone => Entry(reason),
            _ => Fact(StandingFact.Revoked, report.IsPermanent ? Failure : Said(report)),
        };

        FactRecorded Fact(StandingFact fact, string why) =>
            FactChange.Of(session, at, address, fact, new Fact(since, why, session.Actor));

        EntryAdded Entry(string why)
        {
            BlacklistCategory category = report.IsPermanent ? BlacklistCategory.PermanentFailure : BlacklistCategory.Stop;
            return new EntryAdded(
                address,
                new BlacklistEntry(since, category, why, session.Actor),
                new EntryFactory(session, at).OfAddress(address, HistoryWhat.Blacklisted, null, category.ToString(), why));
        }
    }

    private static string Said(NewActivity report) => $"message '{report.Message}'";
}

using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Standings;

/// <summary>Makes the change that records a fact, where the fact is one of the address's kind.</summary>
internal static class FactChange
{
    public static FactRecorded Of(Session session, DateTimeOffset at, AddressKey address, StandingFact fact, Fact value)
    {
        if (!StandingTable.Rules.Any(rule => rule.Records == fact.AsKnown() && rule.Kinds.Contains(address.Kind)))
        {
            throw new ContactRuleException(
                ContactRule.KindOfAddress,
                $"{fact} cannot be recorded of a {address.Kind} address",
                "Revoked for push tokens; ConfirmationAsked, Confirmed, Unsubscribed and Complained for emails; a phone is unsubscribed or blacklisted");
        }

        HistoryWhat what = fact switch
        {
            StandingFact.ConfirmationAsked => HistoryWhat.ConfirmationAsked,
            StandingFact.Confirmed => HistoryWhat.Confirmed,
            StandingFact.Unsubscribed => HistoryWhat.Unsubscribed,
            StandingFact.Complained => HistoryWhat.Complained,
            _ => HistoryWhat.Revoked,
        };
        return new FactRecorded(address, fact, value, new EntryFactory(session, at).OfAddress(address, what, null, null, value.Reason));
    }
}

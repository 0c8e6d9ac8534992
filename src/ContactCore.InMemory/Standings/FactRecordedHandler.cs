using ContactCore.InMemory.Stores;
using ContactCore.InMemory.Writing;
using ContactCore.Standings;

namespace ContactCore.InMemory.Standings;

internal sealed class FactRecordedHandler : ChangeHandler<FactRecorded>
{
    protected override long Apply(FactRecorded change, AccountDraft account)
    {
        if (change.Fact == StandingFact.ConfirmationAsked && !MayBeAsked(change, account))
            return 0;
        Standing before = account.StandingRow(change.Address);
        Standing after = before.Record(change.Fact, change.Value with { Actor = KeptActor.Of(change.Value.Actor) });
        account.Standings[change.Address] = after;
        account.History.Add(change.Entry);
        return after == before ? 0 : 1;
    }

    // Nobody may silence an active address by asking it for a confirmation.
    private static bool MayBeAsked(FactRecorded change, AccountDraft account) =>
        account.Addresses.StandingOf(change.Address) is null
        && account.Addresses.BlacklistStateOf(change.Address) is null
        && account.Contacts.Holders.Of(change.Address).Count == 0;
}

using ContactCore.Channels;
using ContactCore.InMemory.Writing;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.InMemory.Standings;

internal sealed class FactsLiftedHandler : ChangeHandler<FactsLifted>
{
    protected override long Apply(FactsLifted change, AccountDraft account)
    {
        Standing before = account.StandingRow(change.Address);
        if (before.Version != change.ExpectedVersion)
        {
            throw new VersionConflictException(
                $"the standing of {Masked(change.Address)}", change.ExpectedVersion, before.Version);
        }

        Standing after = before.Lift(change.Facts);
        account.Standings[change.Address] = after;
        account.History.Add(change.Entry);
        return after == before ? 0 : 1;
    }

    private static string Masked(AddressKey address) =>
        ChannelAddress.FromStore(address.Kind, address.Key, address.Key).Masked;
}

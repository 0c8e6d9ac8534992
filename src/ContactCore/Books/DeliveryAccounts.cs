using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Diagnostics;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Books;

/// <summary>Binds what delivering events needs to an account.</summary>
internal sealed class DeliveryAccounts(BookStores stores, BookDefaults defaults, TimeProvider clock, IdGenerator ids, Watch watch) : IDeliveryAccounts
{
    private static readonly Actor Deliverer = Actor.System("hooks");

    public AccountDelivery Open(AccountId account)
    {
        Session session = new(account, Deliverer, null, defaults.BatchSize, clock, ids, stores.Door);
        return new AccountDelivery(session, stores.OutboxReader, defaults.Hooks, watch);
    }
}

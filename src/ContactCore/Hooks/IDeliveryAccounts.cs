using ContactCore.Accounts;

namespace ContactCore.Hooks;

/// <summary>Opens accounts for their events to be delivered.</summary>
internal interface IDeliveryAccounts
{
    AccountDelivery Open(AccountId account);
}

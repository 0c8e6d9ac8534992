using ContactCore.Activities;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Activities;

/// <summary>Orders failed addresses by address alone, because an address is there once.</summary>
internal sealed class FailureOrder : IComparer<FailedAddress>
{
    public static readonly FailureOrder Instance = new();

    private FailureOrder()
    {
    }

    public int Compare(FailedAddress? x, FailedAddress? y) => AddressKeyOrder.Instance.Compare(x!.Address, y!.Address);
}

using ContactCore.Channels;
using ContactCore.Text;

namespace ContactCore.InMemory.Contacts;

/// <summary>Orders addresses by kind, then by the code points of their keys.</summary>
internal sealed class AddressKeyOrder : IComparer<AddressKey>
{
    public static readonly AddressKeyOrder Instance = new();

    private AddressKeyOrder()
    {
    }

    public int Compare(AddressKey x, AddressKey y) =>
        x.Kind == y.Kind ? CodePointOrder.Instance.Compare(x.Key, y.Key) : x.Kind.CompareTo(y.Kind);
}

using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>A change of how far the delivery of events is. It alters nothing that a book shows of contacts.</summary>
public abstract record DeliveryChange : Change
{
    private protected DeliveryChange()
    {
    }
}

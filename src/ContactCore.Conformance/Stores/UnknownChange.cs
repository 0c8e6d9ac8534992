using ContactCore.Stores;

namespace ContactCore.Conformance.Stores;

/// <summary>A change that no store knows: the list of kinds is closed, but a record can always be copied.</summary>
internal sealed record UnknownChange : Change
{
    public UnknownChange(Change known) : base(known)
    {
    }
}

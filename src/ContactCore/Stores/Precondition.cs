using ContactCore.Channels;

namespace ContactCore.Stores;

/// <summary>What must hold, inside the transaction, for a contact to be changed. The kinds are a closed list.</summary>
public abstract record Precondition
{
    private Precondition()
    {
    }

    internal abstract string Describe();

    /// <summary>
    /// Each key of the contact's live channels of a kind is also held by another live contact, so that the deletion of
    /// this one leaves each key a holder.
    /// </summary>
    /// <param name="Kind">The kind of the channels.</param>
    public sealed record OtherHolderOfEachKey(ChannelKind Kind) : Precondition
    {
        internal override string Describe() => $"another live holder of each of its {Kind} addresses";
    }

    /// <summary>
    /// The contact has an address of the kinds, and none of those is <see cref="Standings.AddressStatus.Active"/> (rule 2).
    /// </summary>
    /// <param name="Email">Whether emails count.</param>
    /// <param name="Phone">Whether phones count.</param>
    public sealed record NoneActive(bool Email, bool Phone) : Precondition
    {
        internal override string Describe() => "every address in question refusing messages";
    }
}

using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Hooks;

/// <summary>
/// Something happened to a contact or to an address: one entry of the history, told to the host. It carries IDs and codes
/// alone; what is more to know, a handler looks up in the account's book.
/// </summary>
public sealed record HookEvent
{
    /// <summary>Whose contact or address it is.</summary>
    public required AccountId Account { get; init; }

    /// <summary>Its number in the account; events of one account were committed in this order. No number comes twice.</summary>
    public required long Sequence { get; init; }

    /// <summary>
    /// The ID of the entry in the history. It is the event's own too and the same at each attempt: a host that must do
    /// something once keeps it.
    /// </summary>
    public required Guid Id { get; init; }

    /// <summary>The contact it happened to, or null for an address.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The address it happened to, or null for a contact.</summary>
    public AddressKey? Address { get; init; }

    /// <summary>What happened.</summary>
    public required HistoryWhat What { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Which attempt to deliver it this is, or the next one; 1 for the first.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Whose events keep their order.</summary>
    internal (ContactId?, AddressKey?) Subject => (Contact, Address);

    /// <summary>What, of whom by ID or masked address.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"{What} of {Of()} in {Account.Value}, number {Sequence}";

    /// <summary>The contact's ID or the masked address, for log lines.</summary>
    internal string Of() => Contact?.ToString() ?? Address?.ToString() ?? "";
}

namespace ContactCore.Standings;

/// <summary>What decides whether an address may be sent to, read at one moment.</summary>
/// <param name="State">What is known of it.</param>
/// <param name="Use">Who holds it.</param>
public sealed record AddressSending(AddressState State, AddressUse Use);

using ContactCore.Standings;

namespace ContactCore.Links;

/// <summary>What came of asking for a double opt-in.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Link">The link to send to the address, or null where it is known already.</param>
/// <param name="State">What is known of the address now.</param>
public sealed record ConfirmationRequest(ConfirmationOutcome Outcome, ConfirmationLink? Link, AddressState State);

using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Links;

/// <summary>What a link says, sealed in its token.</summary>
/// <param name="Id">The link's own ID, by which a confirmation is known to have been used.</param>
/// <param name="Account">The account.</param>
/// <param name="Address">Whose address.</param>
/// <param name="Category">The ID of the one subscription category that it unsubscribes from, or null for everything.</param>
/// <param name="ExpiresAt">Until when it can be used.</param>
internal sealed record LinkContent(Guid Id, AccountId Account, AddressKey Address, Guid? Category, DateTimeOffset ExpiresAt);

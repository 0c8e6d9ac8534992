using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// Reads what decides whether addresses may be sent to. What a store promises: V1: each address is given once, whether
/// anything is known of it or not. V2: standing, blacklist and holders are those of one moment. V3: only live contacts of the
/// account count as holders; a contact counts for a category while it is in it. V4: of an email, a holder past the account's contact
/// limit is one, and is not within the limit.
/// </summary>
public interface ISendingReader
{
    /// <summary>What decides about addresses.</summary>
    /// <param name="account">The account.</param>
    /// <param name="addresses">The addresses, at most 10,000.</param>
    /// <param name="category">The ID of the subscription category, or null where none is asked about.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>One for each address, in no order.</returns>
    Task<IReadOnlyList<AddressSending>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, Guid? category, CancellationToken cancellationToken);
}

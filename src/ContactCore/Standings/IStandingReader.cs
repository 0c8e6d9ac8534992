using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// Reads what is known of addresses. What a store promises: T1: an address without any fact has no standing in the
/// answer. T2: facts come back with instant, reason and actor as they were recorded.
/// </summary>
public interface IStandingReader
{
    /// <summary>What is known of addresses.</summary>
    /// <param name="account">The account.</param>
    /// <param name="addresses">The addresses, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The standings of those that have any, in no order.</returns>
    Task<IReadOnlyList<Standing>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken);
}

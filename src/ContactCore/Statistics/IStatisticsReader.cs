using ContactCore.Accounts;

namespace ContactCore.Statistics;

/// <summary>
/// Reads statistics, each with one question over the base. What a store promises: Z1: by status, of live contacts, each kind
/// and status that an address has, with different addresses and contacts counted apart, and with the contact limit as
/// everything else is read. Z2: by source, of live contacts, each source that one has. Z3: growth, between each instant and
/// the next, of contacts in the states Live and Deleted. Z4: all of it exact, and of the account alone.
/// </summary>
public interface IStatisticsReader
{
    /// <summary>Addresses and contacts by status.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The counts, in no order.</returns>
    Task<IReadOnlyList<StatusCount>> ByStatusAsync(AccountId account, CancellationToken cancellationToken);

    /// <summary>Contacts by source.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The counts, in no order.</returns>
    Task<IReadOnlyList<SourceCount>> BySourceAsync(AccountId account, CancellationToken cancellationToken);

    /// <summary>What came and went between instants.</summary>
    /// <param name="account">The account.</param>
    /// <param name="instants">Two or more, upwards, in whole seconds.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>One count for each instant but the last: from it until before the next.</returns>
    Task<IReadOnlyList<GrowthCount>> GrowthAsync(
        AccountId account, IReadOnlyList<DateTimeOffset> instants, CancellationToken cancellationToken);
}

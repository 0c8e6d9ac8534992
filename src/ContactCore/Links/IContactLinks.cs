using ContactCore.Stores;

namespace ContactCore.Links;

/// <summary>
/// Follows links that people were sent, whichever account they belong to: a host without <c>MapContactCoreLinks</c>
/// injects this. What comes from the public is answered and not thrown at.
/// </summary>
public interface IContactLinks
{
    /// <summary>What a link is worth. It changes nothing and asks no database: mail scanners fetch links.</summary>
    /// <param name="purpose">What it has to be for.</param>
    /// <param name="token">The token, as it stands in the address.</param>
    /// <returns>What it is worth.</returns>
    LinkState Read(LinkPurpose purpose, string token);

    /// <summary>The person answers a double opt-in. Do it upon a POST alone.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Gives up; then nothing was changed.</param>
    /// <returns>What came of it: Done, Altered, Expired, Used or NotAsked; and whose link it was, for a host that adds a contact now.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<LinkAnswer> ConfirmAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>The person unsubscribes, from everything or from one category, as the link says. Do it upon a POST alone.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came of it: Done, AlreadyDone, Altered or Expired; and whose link it was.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    Task<LinkAnswer> UnsubscribeAsync(string token, CancellationToken cancellationToken = default);
}

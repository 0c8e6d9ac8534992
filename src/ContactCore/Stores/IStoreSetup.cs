namespace ContactCore.Stores;

/// <summary>
/// Brings a store into being and keeps it fit. What a store promises:
/// S1: <see cref="PrepareAsync"/> can be called again at any time and then changes nothing.
/// S2: <see cref="CheckAsync"/> never writes, and refuses a store that is missing, foreign, older, newer or normalised
/// by other rules, each with its <see cref="StoreProblem"/>.
/// S3: after <see cref="ReindexAsync"/> every normalised text is of <see cref="Text.NormalizationVersion.Current"/>.
/// S4: after <see cref="ScrubAsync"/> nothing that was removed before is left in the store's own files, and everything else
/// reads as before.
/// </summary>
public interface IStoreSetup
{
    /// <summary>Creates the store, or upgrades it to this version's schema.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is ready.</returns>
    /// <exception cref="StoreException">It cannot be made ready.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Looks whether the store can be used, and changes nothing.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When it is known to be usable.</returns>
    /// <exception cref="StoreException">It cannot be used.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Computes every normalised text again, in batches, each all or nothing; can be repeated after a stop.</summary>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <returns>How many contacts were looked at.</returns>
    /// <exception cref="StoreException">It cannot be used.</exception>
    Task<long> ReindexAsync(CancellationToken cancellationToken);

    /// <summary>Writes the store's files anew without what was removed.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When they are clean.</returns>
    /// <exception cref="StoreException">It cannot be used, or is in use by others.</exception>
    Task ScrubAsync(CancellationToken cancellationToken);
}

using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Tombstones;

/// <summary>Looks whether somebody was erased before something of them is written. An account that never erased pays one small question.</summary>
internal sealed class TombstoneGuard(Session session, ITombstoneReader reader, TombstoneDigests digests)
{
    private const int Tries = 5;
    private const int MostKeys = 100_000;

    /// <summary>Which of the addresses and external IDs were erased.</summary>
    /// <exception cref="MissingOptionException">There are tombstones under a secret that the host does not keep: nobody can tell.</exception>
    public async Task<ErasedFound> LookAsync(
        IEnumerable<AddressKey> addresses, IEnumerable<string> externalIds, CancellationToken cancellationToken)
    {
        if (await CountAsync(cancellationToken).ConfigureAwait(false) == 0)
            return ErasedFound.Nothing;
        AddressKey[] wantedAddresses = [.. addresses.Distinct()];
        string[] wantedIds = [.. externalIds.Distinct(StringComparer.Ordinal)];
        TombstoneKey[] keys =
        [
            .. wantedAddresses.SelectMany(address => digests.All(session.Account, address)),
            .. wantedIds.SelectMany(externalId => digests.All(session.Account, externalId)),
        ];
        TombstonesFound found = await reader.FindAsync(session.Account, keys, digests.Secrets, cancellationToken).ConfigureAwait(false);
        return found.HasOthers
            ? throw new MissingOptionException("Erasure.Secrets", "every secret that somebody was erased under, old ones too")
            : ErasedFound.Of(digests, session.Account, wantedAddresses, wantedIds, found);
    }

    /// <summary>Writes what is decided by who was erased until now; where somebody is erased meanwhile, it is decided anew.</summary>
    /// <param name="at">The instant of the change set.</param>
    /// <param name="addresses">The addresses that come into the account.</param>
    /// <param name="externalId">The external ID that comes, or null.</param>
    /// <param name="decide">Gives the changes, or refuses.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What the store says, of no change where nothing was decided.</returns>
    public Task<ApplyResult> ApplyAsync(
        DateTimeOffset at,
        IReadOnlyCollection<AddressKey> addresses,
        string? externalId,
        Func<ErasedFound, IReadOnlyList<Change>> decide,
        CancellationToken cancellationToken) =>
        WriteAsync(
            at,
            () => LookAsync(addresses, externalId is null ? [] : [externalId], cancellationToken),
            erased => Task.FromResult(decide(erased)),
            cancellationToken);

    /// <summary>As <see cref="ApplyAsync"/> of what is taken in any case, whether all tombstones can be read or not.</summary>
    public Task<ApplyResult> RefuseAsync(
        DateTimeOffset at,
        IReadOnlyCollection<AddressKey> addresses,
        Func<ErasedFound, Task<IReadOnlyList<Change>>> decide,
        CancellationToken cancellationToken) =>
        WriteAsync(
            at,
            async () => await LookForRefusalsAsync(await CountAsync(cancellationToken).ConfigureAwait(false), addresses, cancellationToken).ConfigureAwait(false),
            decide,
            cancellationToken);

    /// <summary>How often somebody was erased until now: counted before anything else is read, and named when it is written (W13).</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken) => reader.CountErasuresAsync(session.Account, cancellationToken);

    /// <summary>As far as it can be told which of many addresses were erased, in an account whose erasures were counted: a refusal is taken in any case.</summary>
    public async Task<ErasedFound> LookForRefusalsAsync(long erasures, IEnumerable<AddressKey> addresses, CancellationToken cancellationToken)
    {
        if (erasures == 0)
            return ErasedFound.Nothing;
        AddressKey[] wanted = [.. addresses.Distinct()];
        List<Tombstone> found = [];
        foreach (TombstoneKey[] keys in wanted.SelectMany(address => digests.All(session.Account, address)).Chunk(MostKeys))
        {
            TombstonesFound some = await reader.FindAsync(session.Account, keys, digests.Secrets, cancellationToken).ConfigureAwait(false);
            found.AddRange(some.Found);
        }

        // Digests cost the most, and where nothing was found they are not made again.
        return ErasedFound.Of(digests, session.Account, found.Count == 0 ? [] : wanted, [], new TombstonesFound(erasures, found, false));
    }

    private async Task<ApplyResult> WriteAsync(
        DateTimeOffset at,
        Func<Task<ErasedFound>> look,
        Func<ErasedFound, Task<IReadOnlyList<Change>>> decide,
        CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            ErasedFound erased = await look().ConfigureAwait(false);
            IReadOnlyList<Change> changes = await decide(erased).ConfigureAwait(false);
            if (changes.Count == 0)
                return new ApplyResult([]);
            try
            {
                return await session.ApplyAsync(at, changes, cancellationToken, erased.Erasures).ConfigureAwait(false);
            }
            catch (VersionConflictException e) when (attempt < Tries && e.IsOfErasures)
            {
                // Look again.
            }
        }
    }
}

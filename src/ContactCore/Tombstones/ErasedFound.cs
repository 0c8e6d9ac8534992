using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Tombstones;

/// <summary>Which of some addresses and external IDs were erased, as it was seen at one number of erasures.</summary>
internal sealed class ErasedFound
{
    /// <summary>An account in which nothing was ever erased.</summary>
    public static readonly ErasedFound Nothing = new(0, [], []);

    private readonly Dictionary<AddressKey, ErasedTrace> _addresses;
    private readonly Dictionary<string, ErasedTrace> _externalIds;

    private ErasedFound(long erasures, Dictionary<AddressKey, ErasedTrace> addresses, Dictionary<string, ErasedTrace> externalIds)
    {
        Erasures = erasures;
        _addresses = addresses;
        _externalIds = externalIds;
    }

    /// <summary>The number that a change set names, so that one which was decided before an erasure does not come after it.</summary>
    public long Erasures { get; }

    /// <summary>Whether none of what was asked for was erased.</summary>
    public bool IsEmpty => _addresses.Count == 0 && _externalIds.Count == 0;

    public ErasedTrace? Of(AddressKey address) => _addresses.GetValueOrDefault(address);

    public ErasedTrace? Of(string externalId) => _externalIds.GetValueOrDefault(externalId);

    public static ErasedFound Of(
        TombstoneDigests digests, AccountId account, IEnumerable<AddressKey> addresses, IEnumerable<string> externalIds, TombstonesFound found)
    {
        Dictionary<TombstoneKey, Tombstone> tombstones = found.Found.ToDictionary(tombstone => tombstone.Key);
        return new ErasedFound(
            found.Erasures,
            Traces(addresses, address => digests.All(account, address), tombstones),
            Traces(externalIds, externalId => digests.All(account, externalId), tombstones));
    }

    private static Dictionary<T, ErasedTrace> Traces<T>(
        IEnumerable<T> values, Func<T, IEnumerable<TombstoneKey>> keys, Dictionary<TombstoneKey, Tombstone> tombstones)
        where T : notnull
    {
        Dictionary<T, ErasedTrace> traces = [];
        foreach (T value in values)
        {
            Tombstone[] of = [.. keys(value).Select(key => tombstones.GetValueOrDefault(key)).OfType<Tombstone>()];
            if (ErasedTrace.Of(of) is { } trace)
                traces.Add(value, trace);
        }

        return traces;
    }
}

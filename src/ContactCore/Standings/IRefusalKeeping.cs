using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.Standings;

/// <summary>Says where a refusal is kept: with the address, or, where the person was erased, with what stayed of it.</summary>
internal interface IRefusalKeeping
{
    /// <summary>The changes to write.</summary>
    /// <param name="address">The address that refuses.</param>
    /// <param name="refusal">The change that would be written of an address that was not erased.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<Change>> KeepAsync(AddressKey address, Change refusal, CancellationToken cancellationToken);
}

using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>A way in which many addresses are refused for one reason.</summary>
internal abstract class AddressRefusal(IRefusalKeeping keeping)
{
    /// <summary>Those that are refused in this way already, and need no change.</summary>
    public abstract Task<IReadOnlySet<AddressKey>> KnownAsync(IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken);

    /// <summary>The change that refuses an address.</summary>
    public abstract Change Of(DateTimeOffset at, AddressKey address);

    /// <summary>Writes refusals together, and says how many altered something.</summary>
    public Task<long> WriteAsync(DateTimeOffset at, IReadOnlyList<Change> refusals, CancellationToken cancellationToken) =>
        keeping.WriteAsync(at, refusals, cancellationToken);
}

using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Standings;

namespace ContactCore.Filters;

/// <summary>What the statuses of the addresses of a kind can be compared with.</summary>
public sealed class StatusFilters
{
    private readonly ChannelKind _kind;

    internal StatusFilters(ChannelKind kind) => _kind = kind;

    /// <summary>Any of the addresses has the status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">No such address has it.</exception>
    public ContactFilter Is(AddressStatus status) => new ChannelStatusCondition(_kind, Comparison.Is, status);

    /// <summary>There is an address, and none has the status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">No such address has it.</exception>
    public ContactFilter IsNot(AddressStatus status) => new ChannelStatusCondition(_kind, Comparison.IsNot, status);
}

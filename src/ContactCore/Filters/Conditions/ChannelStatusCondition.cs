using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Standings;

namespace ContactCore.Filters;

/// <summary>Any email or any phone of the contact has a status, or none of those that it has.</summary>
public sealed record ChannelStatusCondition : ContactFilter
{
    private static readonly AddressStatus[] EmailStatuses =
    [
        AddressStatus.Active, AddressStatus.SpamReported, AddressStatus.Unsubscribed, AddressStatus.Blacklisted,
        AddressStatus.NotConfirmed, AddressStatus.OverLimit,
    ];

    private static readonly AddressStatus[] PhoneStatuses = [AddressStatus.Active, AddressStatus.Blacklisted];

    /// <summary>Compares the statuses of the addresses of a kind.</summary>
    /// <param name="kind"><see cref="ChannelKind.Email"/> or <see cref="ChannelKind.Phone"/>.</param>
    /// <param name="comparison"><see cref="Comparison.Is"/> or <see cref="Comparison.IsNot"/>.</param>
    /// <param name="status">A status that such an address can have.</param>
    /// <exception cref="InvalidValueException">Another kind, comparison or status.</exception>
    public ChannelStatusCondition(ChannelKind kind, Comparison comparison, AddressStatus status)
    {
        Kind = FieldNatures.Require(kind);
        Comparison = FieldNatures.Require(comparison, FieldNature.Status);
        Status = Of(kind).Contains(status)
            ? status
            : throw new InvalidValueException("status", $"{status} is none that {kind} has", string.Join(", ", Of(kind)));
    }

    /// <summary>The kind of address.</summary>
    public ChannelKind Kind { get; }

    /// <summary>Whether any has it, or none.</summary>
    public Comparison Comparison { get; }

    /// <summary>The status.</summary>
    public AddressStatus Status { get; }

    internal static IReadOnlyList<AddressStatus> Of(ChannelKind kind) => kind == ChannelKind.Email ? EmailStatuses : PhoneStatuses;
}

using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Standings;

namespace ContactCore.Selections;

/// <summary>
/// A status to look for, one at a time (rule 6): a contact is under it if any of its addresses of that kind has it. All
/// takes every contact that has such an address, the deleted ones too.
/// </summary>
public sealed record StatusFilter
{
    private StatusFilter(ChannelKind kind, AddressStatus? status)
    {
        Kind = kind;
        Status = status;
    }

    /// <summary>Every contact that has an email, deleted ones too.</summary>
    public static StatusFilter AllEmails { get; } = new(ChannelKind.Email, null);

    /// <summary>Every contact that has a phone, deleted ones too.</summary>
    public static StatusFilter AllPhones { get; } = new(ChannelKind.Phone, null);

    /// <summary>The kind of address.</summary>
    public ChannelKind Kind { get; }

    /// <summary>The status, or null for All.</summary>
    public AddressStatus? Status { get; }

    /// <summary>Contacts with an email of a status.</summary>
    /// <param name="status">Any status but <see cref="AddressStatus.Revoked"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">No email has such a status.</exception>
    public static StatusFilter Email(AddressStatus status) => Checked(ChannelKind.Email, status);

    /// <summary>Contacts with a phone of a status.</summary>
    /// <param name="status"><see cref="AddressStatus.Active"/> or <see cref="AddressStatus.Blacklisted"/>.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="InvalidValueException">No phone has such a status.</exception>
    public static StatusFilter Phone(AddressStatus status) => Checked(ChannelKind.Phone, status);

    private static StatusFilter Checked(ChannelKind kind, AddressStatus status)
    {
        IReadOnlyList<AddressStatus> allowed = ChannelStatusCondition.Of(kind);
        return allowed.Contains(status)
            ? new StatusFilter(kind, status)
            : throw new InvalidValueException("status", $"{status} is none that {kind} has", $"All, {string.Join(", ", allowed)}");
    }
}

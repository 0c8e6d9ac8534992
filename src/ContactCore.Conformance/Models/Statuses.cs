using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Conformance.Models;

/// <summary>Every status filter that there is, and none.</summary>
internal static class Statuses
{
    public static readonly IReadOnlyList<StatusFilter?> All =
    [
        null,
        StatusFilter.AllEmails,
        StatusFilter.Email(AddressStatus.Active),
        StatusFilter.Email(AddressStatus.SpamReported),
        StatusFilter.Email(AddressStatus.Unsubscribed),
        StatusFilter.Email(AddressStatus.Blacklisted),
        StatusFilter.Email(AddressStatus.NotConfirmed),
        StatusFilter.Email(AddressStatus.OverLimit),
        StatusFilter.AllPhones,
        StatusFilter.Phone(AddressStatus.Active),
        StatusFilter.Phone(AddressStatus.Blacklisted),
    ];
}

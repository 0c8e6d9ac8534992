using ContactCore.Channels;
using ContactCore.Filters;
using ContactCore.Standings;

namespace ContactCore.Selections;

/// <summary>A selection with its names looked up, as stores answer it. All conditions hold together.</summary>
/// <param name="Scope">Which part of the contacts.</param>
/// <param name="Search">Ranges of which any must hold, or null.</param>
/// <param name="Status">The status of an address, or null.</param>
/// <param name="Segment">The ID of a list segment whose members are meant, or null.</param>
/// <param name="Filter">Conditions, or null.</param>
public sealed record ContactQuery(
    Scope Scope, IReadOnlyList<SearchRange>? Search, StatusFilter? Status, Guid? Segment, ResolvedFilter? Filter = null)
{
    /// <summary>Whether the account's contact limit decides about any contact of it: it asks which emails are Active or OverLimit.</summary>
    /// <returns>Whether it does.</returns>
    public bool AsksForLimit() =>
        Status is { Kind: ChannelKind.Email, Status: AddressStatus.Active or AddressStatus.OverLimit }
        || Filter?.Filter.Conditions().OfType<ChannelStatusCondition>()
            .Any(condition => condition is { Kind: ChannelKind.Email, Status: AddressStatus.Active or AddressStatus.OverLimit }) == true;
}

using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>
/// A report of a message. A10: an activity is found by its origin; one that is not there is kept as reported, one that is
/// there becomes <see cref="ContactActivity.With"/>; affected is the number of the <see cref="ActivityEffect"/>.
/// A11: whatever the order of reports and however often each comes, activities and ratings end the same.
/// A12: a report of another message than the activity's (<see cref="ContactActivity.IsSameMessage"/>) is a
/// <see cref="HostKeyTakenException"/> that names every such report of the set.
/// A13: the refusal that <see cref="RefusalOf"/> gives is applied with the report, as if it stood in the set.
/// A14: the email rating of the owner is that of <see cref="RatingFormula"/> at the set's instant afterwards, and nothing
/// else of the contact is touched, its version included. <see cref="ActivityFold"/> works all of it out.
/// A22: a report whose owner is not there, or is merged into another, is a <see cref="NotFoundException"/>; a deleted one is there.
/// </summary>
/// <param name="Report">The report, as an activity of its own.</param>
/// <param name="IsAddressAssumed">Whether the report names no address, so that the contact's first was taken.</param>
/// <param name="Refusal">What it says of the address: a <see cref="FactRecorded"/> or an <see cref="EntryAdded"/>, or null.</param>
public sealed record ActivityReported(ContactActivity Report, bool IsAddressAssumed, Change? Refusal) : Change
{
    /// <summary>
    /// The refusal that the report brings. A repetition brings none, so that it does not undo what the person agreed to
    /// since; a later one of the same kind does. It is of the address that the message went to.
    /// </summary>
    /// <param name="before">The activity as it is, or null where it is not there.</param>
    /// <returns>The change to apply, or null.</returns>
    public Change? RefusalOf(ContactActivity? before)
    {
        if (Refusal is null || before is null)
            return Refusal;
        bool isKnown = IsKnown(Report.UnsubscribedAt, before.UnsubscribedAt)
            && IsKnown(Report.SpamReportedAt, before.SpamReportedAt)
            && IsKnown(Report.FailedForGoodAt, before.FailedForGoodAt);
        if (isKnown)
            return null;
        return IsAddressAssumed && before.Address is { } went ? RefusalAt(went) : Refusal;
    }

    private static bool IsKnown(DateTimeOffset? told, DateTimeOffset? known) => told is null || known >= told;

    private Change? RefusalAt(AddressKey went) => Refusal switch
    {
        FactRecorded fact => fact with { Address = went, Entry = fact.Entry with { Address = went } },
        EntryAdded entry => entry with { Address = went, History = entry.History with { Address = went } },
        _ => Refusal,
    };
}

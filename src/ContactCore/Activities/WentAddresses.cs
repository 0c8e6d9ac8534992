using ContactCore.Channels;
using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>Where messages went that are refused without saying it: as the store knows it, and other reports of the batch.</summary>
internal sealed class WentAddresses
{
    private readonly ILookup<Guid, ContactActivity> _known;

    private WentAddresses(IEnumerable<ContactActivity> known) => _known = known.ToLookup(activity => activity.Origin);

    /// <summary>The addresses.</summary>
    public IEnumerable<AddressKey> All => _known.SelectMany(known => known).Select(known => known.Address!.Value);

    /// <summary>Asks only where it matters: where the contact has no such address, or the one that it went to may have been erased.</summary>
    public static async Task<WentAddresses> ReadAsync(
        Session session, IActivityReader reader, IReadOnlyCollection<FoundReport> found, bool anyErased, CancellationToken cancellationToken)
    {
        HashSet<Guid> asked =
        [
            .. found.Where(one => one.Report.Address is null && ReportCheck.IsRefusing(one.Report) && (anyErased || one.Activity.Address is null))
                .Select(one => one.Activity.Origin),
        ];
        if (asked.Count == 0)
            return new WentAddresses([]);
        IReadOnlyList<ContactActivity> stored = await reader.GetAsync(session.Account, asked, cancellationToken).ConfigureAwait(false);
        IEnumerable<ContactActivity> told = found.Where(one => one.Report.Address is not null && asked.Contains(one.Activity.Origin)).Select(one => one.Activity);
        return new WentAddresses(stored.Concat(told).Where(known => known.Address is not null));
    }

    /// <summary>Where the message of a report went, as far as it was asked and is known.</summary>
    public AddressKey? Of(ContactActivity report) => _known[report.Origin].FirstOrDefault(known => known.IsSameMessage(report))?.Address;
}

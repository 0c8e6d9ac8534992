using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>
/// The changes that a batch's facts make. An import tightens and never loosens: a confirmation is taken only of an
/// address that nothing was known of (rule 11).
/// </summary>
internal sealed class FactChanges(Session session, IStandingReader standings)
{
    private Dictionary<AddressKey, Standing> _known = [];

    public async Task LoadAsync(IEnumerable<ImportRow> rows, CancellationToken cancellationToken)
    {
        AddressKey[] addresses = [.. rows.SelectMany(row => row.Facts).Select(fact => fact.Address).Distinct()];
        IReadOnlyList<Standing> known = addresses.Length == 0
            ? []
            : await standings.GetAsync(session.Account, addresses, cancellationToken).ConfigureAwait(false);
        _known = known.ToDictionary(standing => standing.Address);
    }

    public List<Change> Of(DateTimeOffset at, ImportRow row)
    {
        List<Change> changes = [];
        foreach (ImportedFact fact in row.Facts)
        {
            Standing? known = _known.GetValueOrDefault(fact.Address);
            if (known?[fact.Fact] is not null)
                continue;
            if (fact.Fact is StandingFact.Confirmed or StandingFact.ConfirmationAsked && known is not null)
                row.Warn(null, $"{fact.Fact} was not taken: something is known of the address already; allowed: facts that refuse");
            else
                changes.Add(FactChange.Of(session, at, fact.Address, fact.Fact, new Fact(fact.At, fact.Reason, session.Actor)));
        }

        EntryFactory entries = new(session, at);
        foreach (ImportedBlacklisting listed in row.Blacklistings)
        {
            BlacklistEntry entry = new(listed.At, listed.Category, listed.Reason, session.Actor);
            HistoryEntry history = entries.OfAddress(listed.Address, HistoryWhat.Blacklisted, null, listed.Category.ToString(), listed.Reason);
            changes.Add(new EntryAdded(listed.Address, entry, history));
        }

        return changes;
    }
}

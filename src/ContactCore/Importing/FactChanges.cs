using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>
/// The changes that a batch's facts make. An import tightens and never loosens: a confirmation is taken only of an
/// address that nothing was known of (rule 11). What stands already makes no change. Where accounts may not blacklist
/// emails, an email that a file says is blacklisted counts as unsubscribed: it stays refused in this account.
/// </summary>
internal sealed class FactChanges(Session session, IStandingReader standings, IBlacklistReader blacklist, bool emailsMayBeBlacklisted)
{
    private Dictionary<AddressKey, Standing> _known = [];
    private IReadOnlyDictionary<AddressKey, BlacklistState> _listed = new Dictionary<AddressKey, BlacklistState>();

    public async Task LoadAsync(IReadOnlyCollection<ImportRow> rows, CancellationToken cancellationToken)
    {
        if (!emailsMayBeBlacklisted)
        {
            foreach (ImportRow row in rows)
                UnsubscribeRatherThanBlacklist(row);
        }

        AddressKey[] stated = [.. rows.SelectMany(row => row.Facts).Select(fact => fact.Address).Distinct()];
        IReadOnlyList<Standing> known = stated.Length == 0
            ? []
            : await standings.GetAsync(session.Account, stated, cancellationToken).ConfigureAwait(false);
        _known = known.ToDictionary(standing => standing.Address);
        AddressKey[] listed = [.. rows.SelectMany(row => row.Blacklistings).Select(listing => listing.Address).Distinct()];
        if (listed.Length > 0)
            _listed = await blacklist.GetAsync(session.Account, listed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All that a row states of its addresses.</summary>
    public List<Change> Of(DateTimeOffset at, ImportRow row)
    {
        List<Change> changes = [];
        foreach (ImportedFact fact in row.Facts.Where(fact => !IsRefusal(fact.Fact)))
        {
            if (_known.GetValueOrDefault(fact.Address) is not { } known)
                changes.Add(Recorded(at, fact));
            else if (known[fact.Fact] is null)
                row.Warn(null, $"{fact.Fact} was not taken: something is known of the address already; allowed: facts that refuse");
        }

        return [.. changes, .. RefusalsOf(at, row)];
    }

    /// <summary>What a row's addresses refused.</summary>
    public List<Change> RefusalsOf(DateTimeOffset at, ImportRow row)
    {
        List<Change> changes = [.. row.Facts
            .Where(fact => IsRefusal(fact.Fact) && _known.GetValueOrDefault(fact.Address)?[fact.Fact] is null)
            .Select(fact => Recorded(at, fact))];
        EntryFactory entries = new(session, at);
        foreach (ImportedBlacklisting listed in row.Blacklistings.Where(listed => _listed.GetValueOrDefault(listed.Address)?.Own is null))
        {
            BlacklistEntry entry = new(Past(listed.At, at), listed.Category, listed.Reason, session.Actor);
            HistoryEntry history = entries.OfAddress(listed.Address, HistoryWhat.Blacklisted, null, listed.Category.ToString(), listed.Reason);
            changes.Add(new EntryAdded(listed.Address, entry, history));
        }

        return changes;
    }

    private static void UnsubscribeRatherThanBlacklist(ImportRow row)
    {
        foreach (ImportedBlacklisting listed in row.Blacklistings.Where(listed => listed.Address.Kind == ChannelKind.Email))
        {
            if (!row.Facts.Exists(fact => fact.Address == listed.Address && fact.Fact == StandingFact.Unsubscribed))
                row.Facts.Add(new ImportedFact(listed.Address, StandingFact.Unsubscribed, listed.At, listed.Reason));
            row.Warn(null, "a blacklisted email was taken as unsubscribed: accounts of this installation may not blacklist emails; allowed: to set AccountsMayBlacklistEmails");
        }

        row.Blacklistings.RemoveAll(listed => listed.Address.Kind == ChannelKind.Email);
    }

    private static bool IsRefusal(StandingFact fact) =>
        fact is StandingFact.Unsubscribed or StandingFact.Complained or StandingFact.Revoked;

    private FactRecorded Recorded(DateTimeOffset at, ImportedFact fact) =>
        FactChange.Of(session, at, fact.Address, fact.Fact, new Fact(Past(fact.At, at), fact.Reason, session.Actor));

    // A refusal is taken in any case; one of an instant ahead counts as one of now.
    private static DateTimeOffset Past(DateTimeOffset given, DateTimeOffset now) => given <= now ? given : now;
}

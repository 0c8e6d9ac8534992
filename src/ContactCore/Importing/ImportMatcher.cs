using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Importing;

/// <summary>Finds the contacts that a batch of rows is about, in a few reads for all of them.</summary>
internal sealed class ImportMatcher(Session session, IContactReader contacts, MatchKey matchBy)
{
    private const int MostNamed = 5;

    private readonly Survivors _survivors = new(session.Account, contacts);
    private Dictionary<string, Contact> _byExternalId = [];
    private Dictionary<ContactId, Contact> _byId = [];
    private ILookup<string, ContactId> _holders = Enumerable.Empty<AddressHolder>().ToLookup(holder => holder.Key, holder => holder.Contact, StringComparer.Ordinal);

    public async Task LoadAsync(IReadOnlyCollection<ImportRow> rows, CancellationToken cancellationToken)
    {
        string[] externalIds = [.. rows.Select(row => row.Profile.ExternalId).OfType<string>().Distinct(StringComparer.Ordinal)];
        IReadOnlyList<Contact> byExternalId = externalIds.Length == 0
            ? []
            : await contacts.GetByExternalIdAsync(session.Account, externalIds, cancellationToken).ConfigureAwait(false);
        _byExternalId = byExternalId.ToDictionary(contact => contact.ExternalId!, StringComparer.Ordinal);
        List<ContactId> wanted = [.. byExternalId.Select(contact => contact.MergedInto).OfType<ContactId>()];
        if (matchBy is MatchKey.Email or MatchKey.Phone)
        {
            ChannelKind kind = matchBy == MatchKey.Email ? ChannelKind.Email : ChannelKind.Phone;
            string[] keys = [.. rows.SelectMany(row => Keys(row, kind)).Distinct(StringComparer.Ordinal)];
            IReadOnlyList<AddressHolder> holders = keys.Length == 0
                ? []
                : await contacts.GetHoldersAsync(session.Account, kind, keys, MostNamed, cancellationToken).ConfigureAwait(false);
            _holders = holders.ToLookup(holder => holder.Key, holder => holder.Contact, StringComparer.Ordinal);
            wanted.AddRange(holders.Select(holder => holder.Contact));
        }

        _byId = await _survivors.FindAsync(wanted, cancellationToken).ConfigureAwait(false);
        await _survivors.CompleteAsync(_byId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A contact as it is by an earlier row of the batch, for the rows behind.</summary>
    public void Changed(Contact contact)
    {
        _byId[contact.Id] = contact;
        if (contact.ExternalId is { } externalId)
            _byExternalId[externalId] = contact;
    }

    /// <summary>Whether a contact that was merged into another still has an external ID, which leads to that one.</summary>
    public bool IsOfMerged(string? externalId) =>
        externalId is not null && _byExternalId.TryGetValue(externalId, out Contact? holder) && holder.MergedInto is not null;

    /// <summary>The contact that a row is about, or null for a new one; a row that has none and may make none is rejected.</summary>
    public Contact? Match(ImportRow row)
    {
        Contact? holder = HolderOfExternalId(row);
        Contact? match = matchBy switch
        {
            MatchKey.ExternalId => holder,
            MatchKey.Email => MatchByAddress(row, ChannelKind.Email),
            MatchKey.Phone => MatchByAddress(row, ChannelKind.Phone),
            _ => null,
        };
        if (row.IsRejected)
            return null;
        if (holder is not null && holder.Id != match?.Id)
            row.Reject("externalId", $"externalId '{row.Profile.ExternalId}' belongs to contact {holder.Id}; allowed: one that no other contact has, or a match by external ID");
        else if (match is { State: ContactState.Deleted })
            row.Reject("externalId", $"contact {match.Id} is deleted; allowed: to restore it first");
        return match;
    }

    private Contact? HolderOfExternalId(ImportRow row)
    {
        if (row.Profile.ExternalId is null || !_byExternalId.TryGetValue(row.Profile.ExternalId, out Contact? holder))
            return null;
        Contact found = Survivors.Of(holder, _byId) ?? holder;
        return _byId.GetValueOrDefault(found.Id) ?? found;
    }

    private Contact? MatchByAddress(ImportRow row, ChannelKind kind)
    {
        ContactId[] ids = [.. Keys(row, kind).SelectMany(key => _holders[key]).Distinct()];
        if (ids.Length > 1)
        {
            string named = string.Join(", ", ids.Take(MostNamed));
            row.Reject(null, $"its {kind} is held by several contacts: {named}; allowed: a match by external ID, or duplicates removed first");
        }

        return ids.Length == 1 ? _byId.GetValueOrDefault(ids[0]) : null;
    }

    private static IEnumerable<string> Keys(ImportRow row, ChannelKind kind) =>
        row.Profile.Addresses.Where(address => address.Kind == kind).Select(address => address.Key);
}

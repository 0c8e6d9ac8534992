using ContactCore.Channels;

namespace ContactCore.Importing;

/// <summary>
/// Gathers rows into a batch, and says when a row must wait for the next one: where it may be about a contact that an
/// earlier row of the batch makes or changes.
/// </summary>
internal sealed class RowGathering(MatchKey matchBy)
{
    private readonly HashSet<string> _externalIds = new(StringComparer.Ordinal);
    private readonly HashSet<AddressKey> _addresses = [];

    public List<ImportRow> Rows { get; } = [];

    public bool MustWait(ImportRow row) =>
        !row.IsRejected
        && ((row.Profile.ExternalId is { } externalId && _externalIds.Contains(externalId)) || Matching(row).Any(_addresses.Contains));

    public void Add(ImportRow row)
    {
        Rows.Add(row);
        if (row.IsRejected)
            return;
        if (row.Profile.ExternalId is { } externalId)
            _externalIds.Add(externalId);
        _addresses.UnionWith(Matching(row));
    }

    private IEnumerable<AddressKey> Matching(ImportRow row) => matchBy switch
    {
        MatchKey.Email => row.Profile.Emails.Select(address => address.AddressKey),
        MatchKey.Phone => row.Profile.Phones.Select(address => address.AddressKey),
        _ => [],
    };
}

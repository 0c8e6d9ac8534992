using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Values;

namespace ContactCore.Importing;

/// <summary>Gathers a row's addresses and what the row says of them, by kind and number.</summary>
internal sealed class ChannelCells(ImportRow row, string? region)
{
    private readonly SortedDictionary<(ChannelKind Kind, int Number), (string Header, string Cell)> _cells = [];
    private readonly Dictionary<(ChannelKind Kind, int Number), FactCells> _facts = [];

    public void Take(ContactColumn column, string header, string cell)
    {
        (ChannelKind, int) place = (column.ChannelKind, column.Number);
        if (column.Kind == ColumnKind.Channel)
            _cells[place] = (header, cell);
        else
            FactsAt(place).Take(column, cell);
    }

    /// <summary>Reads the cells, once all of the row's are there.</summary>
    public void Finish()
    {
        List<ChannelAddress> all = [];
        foreach (((ChannelKind Kind, int Number) place, (string header, string cell)) in _cells)
        {
            FactCells facts = FactsAt(place);
            string? country = facts.Key is { } key ? PhoneSyntax.RegionOf(key) ?? region : region;
            AddressCell read = AddressCell.Read(place.Kind, cell, country);
            foreach (string problem in read.Problems)
                row.Warn(header, $"{header} {problem}; the address was left out");
            foreach (ChannelAddress address in read.Addresses)
                facts.Apply(address.AddressKey, place.Number, row);
            all.AddRange(read.Addresses);
        }

        row.Profile = row.Profile with
        {
            Emails = Distinct<EmailAddress>(all),
            Phones = Distinct<PhoneNumber>(all),
            PushTokens = Distinct<PushToken>(all),
        };
    }

    private static ValueList<T> Distinct<T>(List<ChannelAddress> all) where T : ChannelAddress =>
        all.OfType<T>().DistinctBy(address => address.AddressKey).ToValueList();

    private FactCells FactsAt((ChannelKind, int) place)
    {
        if (!_facts.TryGetValue(place, out FactCells? facts))
            _facts[place] = facts = new FactCells();
        return facts;
    }
}

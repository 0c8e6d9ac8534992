using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Fields;

namespace ContactCore.Exporting;

/// <summary>Which columns a selection needs: as many channels of a kind as the contact with most has, and the facts that occur.</summary>
internal sealed class ExportShape(Definitions definitions)
{
    private readonly SortedDictionary<ChannelKind, int> _channels = new() { [ChannelKind.Email] = 1, [ChannelKind.Phone] = 1 };
    private readonly HashSet<ContactColumn> _facts = [];
    private bool _deleted;

    public void Widen(Contact contact)
    {
        _deleted |= contact.Deletion is not null;
        foreach ((Channel channel, int number) in Numbered(contact))
        {
            ChannelKind kind = channel.Address.Kind;
            _channels[kind] = Math.Max(_channels.GetValueOrDefault(kind), number);
            _facts.UnionWith(FactsOf(channel, number));
        }
    }

    public bool Fits(Contact contact) =>
        (contact.Deletion is null || _deleted)
        && contact.Fields.Keys.All(name => definitions.Field(name) is not null)
        && Numbered(contact).All(place =>
            _channels.GetValueOrDefault(place.Channel.Address.Kind) >= place.Number
            && FactsOf(place.Channel, place.Number).All(_facts.Contains));

    public IReadOnlyList<ExportColumn> Columns()
    {
        List<ExportColumn> columns = [.. ProfileColumns.Identity];
        foreach ((ChannelKind kind, int count) in _channels)
        {
            for (int number = 1; number <= count; number++)
                columns.AddRange(ChannelColumns(kind, number));
        }

        columns.AddRange(ProfileColumns.Person);
        foreach (FieldDefinition field in definitions.Fields)
        {
            string name = ContactColumn.Field(field.Name, field.Type, field.Choices).ToString();
            columns.Add(new ExportColumn(name, contact => contact.Fields.GetValueOrDefault(field.Name)?.ToString()));
        }

        columns.AddRange(ProfileColumns.Origin);
        if (_deleted)
            columns.AddRange(ProfileColumns.Deletion);
        return columns;
    }

    private static IEnumerable<(Channel Channel, int Number)> Numbered(Contact contact) => contact.Channels
        .GroupBy(channel => channel.Address.Kind)
        .SelectMany(kind => kind.Select((channel, i) => (channel, i + 1)));

    private static IEnumerable<ContactColumn> FactsOf(Channel channel, int number) => Enum.GetValues<ChannelFactPart>()
        .Where(part => ChannelFactText.Of(channel, part) is not null)
        .Select(part => ContactColumn.Fact(channel.Address.Kind, number, part));

    private static Channel? At(Contact contact, ChannelKind kind, int number) =>
        contact.Channels.Where(channel => channel.Address.Kind == kind).ElementAtOrDefault(number - 1);

    private IEnumerable<ExportColumn> ChannelColumns(ChannelKind kind, int number)
    {
        yield return new ExportColumn(
            ContactColumn.Channel(kind, number).ToString(), contact => At(contact, kind, number)?.Address.Text);
        foreach (ChannelFactPart part in Enum.GetValues<ChannelFactPart>())
        {
            ContactColumn fact = ContactColumn.Fact(kind, number, part);
            if (_facts.Contains(fact))
            {
                yield return new ExportColumn(
                    fact.ToString(), contact => At(contact, kind, number) is { } channel ? ChannelFactText.Of(channel, part) : null);
            }
        }
    }
}

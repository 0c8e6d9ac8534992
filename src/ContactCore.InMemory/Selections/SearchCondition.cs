using ContactCore.Channels;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;
using ContactCore.Text;

namespace ContactCore.InMemory.Selections;

/// <summary>Any of the ranges holds.</summary>
internal sealed class SearchCondition : IConditionTranslator
{
    public Func<StoredContact, bool>? Translate(ContactQuery query, Snapshot snapshot)
    {
        if (query.Search is null)
            return null;
        Func<StoredContact, bool>[] ranges = [.. query.Search.Select(Translate)];
        return contact => Array.Exists(ranges, holds => holds(contact));
    }

    private static Func<StoredContact, bool> Translate(SearchRange range) => range.Column switch
    {
        SearchColumn.FullName => contact => Holds(range, contact.FullName),
        SearchColumn.LastName => contact => Holds(range, contact.LastName),
        SearchColumn.EmailKey => contact => contact.KeysOf(ChannelKind.Email).Any(address => Holds(range, address.Key)),
        SearchColumn.PhoneKey => contact => contact.KeysOf(ChannelKind.Phone).Any(address => Holds(range, address.Key)),
        SearchColumn.ExternalId => contact => Holds(range, contact.Body.ExternalId),
        SearchColumn.Id => OfId(range),
        _ => throw new NotSupportedException($"{range.Column} is a column that the in-memory store does not know"),
    };

    private static Func<StoredContact, bool> OfId(SearchRange range)
    {
        (Guid lowest, Guid highest) = range.IdBounds();
        return contact => contact.Id.Value.CompareTo(lowest) >= 0 && contact.Id.Value.CompareTo(highest) <= 0;
    }

    private static bool Holds(SearchRange range, string? value) =>
        value is not null
        && CodePointOrder.Instance.Compare(value, range.From) >= 0
        && (range.Until is null || CodePointOrder.Instance.Compare(value, range.Until) < 0);
}

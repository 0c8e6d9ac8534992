using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Writing;
using ContactCore.Stores;

namespace ContactCore.InMemory.Fields;

/// <summary>Goes through all values of a field, and gives each what it becomes.</summary>
internal static class FieldPass
{
    /// <exception cref="DefinitionChangedException">The definition is another by now.</exception>
    public static void RequireUnchanged(FieldDefinition before, AccountDraft account)
    {
        if (account.Fields.Find(before.Id) != before)
            throw new DefinitionChangedException(before.Name);
    }

    /// <summary>Goes through them.</summary>
    /// <returns>How many values there were, and how many are removed.</returns>
    public static (long Values, long Removed) Run(
        Guid field, Func<ContactId, FieldValue, ConvertedValue> convert, AccountDraft account)
    {
        List<StoredContact> holders = account.Contacts.With(field);
        long removed = 0;
        foreach (StoredContact holder in holders)
        {
            FieldValue value = holder.ValueOf(field)!;
            ConvertedValue converted = convert(holder.Id, value);
            if (converted.Value == value)
                continue;
            removed += converted.Value is null ? 1 : 0;
            account.Contacts.Put(Altered(holder, field, converted, account));
            if (converted.Entry is { } entry)
                account.History.Add(entry);
        }

        return (holders.Count, removed);
    }

    private static StoredContact Altered(StoredContact holder, Guid field, ConvertedValue converted, AccountDraft account) => holder with
    {
        Fields =
        [
            .. holder.Fields.Where(pair => pair.Key != field),
            .. converted.Value is { } value ? new[] { KeyValuePair.Create(field, value) } : [],
        ],
        Body = converted.Entry is null
            ? holder.Body
            : holder.Body with { Version = holder.Body.Version + 1, ChangedAt = account.At },
    };
}

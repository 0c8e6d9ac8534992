using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Values;

namespace ContactCore.Duplicates;

/// <summary>
/// A person who is looked for. A first address is compared with first ones and a second with second ones; a contact in the base
/// may have them the other way round, so each is looked for in both places.
/// </summary>
/// <param name="person">The person and the addresses, in the order in which they are compared.</param>
/// <param name="self">The contact that the person is, or null for a new one.</param>
internal sealed class AskedPerson(ArrangedContact person, ContactId? self)
{
    public ContactId? Self => self;

    /// <summary>Somebody of whom a profile says what is known.</summary>
    /// <param name="sources">What says who holds an address.</param>
    /// <param name="account">The account.</param>
    /// <param name="profile">What is known.</param>
    /// <param name="fields">The account's fields.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<AskedPerson> OfAsync(
        MatchSources sources, AccountId account, ContactProfile profile, IReadOnlyList<FieldDefinition> fields, CancellationToken cancellationToken)
    {
        Contact? contact = profile as Contact;
        Definitions definitions = new([], profile.Fields.Count == 0 ? [] : fields);
        ContactProfile known = definitions.Resolve(profile with { Categories = [] }, contact);
        ComparedContact compared = new()
        {
            Id = contact?.Id ?? default,
            CreatedAt = contact?.CreatedAt ?? default,
            Version = contact?.Version ?? 0,
            FirstName = known.FirstName,
            LastName = known.LastName,
            Emails = Keys(known.Emails),
            Phones = Keys(known.Phones),
            Address = known.Address,
            Fields = known.Fields.Select(field => new ComparedField(definitions.Field(field.Key)!.Id, field.Value)).ToValueList(),
        };
        return new AskedPerson(await Arranging.OfAsync(sources, account, compared, isEntered: contact is null, cancellationToken).ConfigureAwait(false), contact?.Id);
    }

    /// <summary>The person's values, in each way that may meet a contact's.</summary>
    public IEnumerable<string?[]> Ways(MadeIndex index)
    {
        foreach (string?[] emails in Orders(person.Emails, index.Compares(ComparedColumns.SecondEmail)))
        {
            foreach (string?[] phones in Orders(person.Phones, index.Compares(ComparedColumns.SecondPhone)))
                yield return index.Columns.ValuesOf(person.Contact, emails, phones);
        }
    }

    /// <summary>The person's values as a record of the base has them.</summary>
    public string?[] ValuesIn(ComparedColumns columns) => person.ValuesIn(columns);

    private static IEnumerable<string?[]> Orders(IEnumerable<string> addresses, bool hasSecond)
    {
        string?[] first = [.. addresses.Take(ComparedColumns.AddressesOfAKind)];
        yield return first;
        if (hasSecond && first.Length > 0)
            yield return [first.Length > 1 ? first[1] : null, first[0]];
    }

    private static ValueList<string> Keys(IEnumerable<ChannelAddress> addresses) =>
        addresses.Select(address => address.Key).Distinct(StringComparer.Ordinal).ToValueList();
}

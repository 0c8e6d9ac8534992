using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Postal;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>Decides what is said of a survivor, and where the contacts say different things.</summary>
internal sealed class MergingProfiles(MergeRules rules, HandChoices chosen, Contact survivor, IReadOnlyList<Contact> merged)
{
    private readonly Contact[] _all = [survivor, .. merged];
    private readonly List<MergeConflict> _conflicts = [];

    /// <summary>What becomes of live contacts.</summary>
    /// <exception cref="Errors.ContactRuleException">One is not live.</exception>
    public static MergePreview Of(MergeRules rules, IReadOnlyList<Contact> contacts, ContactId? survivor, HandChoices? chosen = null)
    {
        foreach (Contact contact in contacts)
            MergedPeople.RequireLive(contact);
        Contact stays = survivor is { } named ? contacts.First(contact => contact.Id == named) : contacts.Min(KeepOrder.Of(rules.Keep))!;
        Contact[] others = [.. contacts.Where(contact => contact.Id != stays.Id).Order(KeepOrder.Of(Keep.Earliest))];
        return new MergingProfiles(rules, chosen ?? HandChoices.None, stays, others).Preview();
    }

    private MergePreview Preview()
    {
        ContactProfile profile = ProfileRules.Checked(new ContactProfile
        {
            ExternalId = survivor.ExternalId,
            FirstName = Single(MergedPart.FirstName, rules.FirstName, contact => contact.FirstName, text => text),
            LastName = Single(MergedPart.LastName, rules.LastName, contact => contact.LastName, text => text),
            Language = Single(MergedPart.Language, rules.Language, contact => contact.Language, language => language.Value),
            TimeZone = Single(MergedPart.TimeZone, rules.TimeZone, contact => contact.TimeZone, zone => zone.Value),
            Address = Address(),
            Fields = Fields(),
            Emails = United(contact => contact.Emails),
            Phones = United(contact => contact.Phones),
            PushTokens = United(contact => contact.PushTokens),
            Categories = Names(contact => contact.Categories),
        });
        return new MergePreview(rules, chosen, survivor, merged.ToValueList(), profile, Names(contact => contact.Segments), _conflicts.ToValueList());
    }

    private static ValueList<string> Sorted(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).Order(CodePointOrder.Instance).ToValueList();

    private ValueList<string> Names(Func<Contact, IEnumerable<string>> of) => Sorted(_all.SelectMany(of));

    private ValueList<T> United<T>(Func<Contact, IEnumerable<T>> of) where T : ChannelAddress =>
        _all.SelectMany(of).DistinctBy(address => address.AddressKey).ToValueList();

    private T? Single<T>(MergedPart part, MergeRule rule, Func<Contact, T?> of, Func<T, string> text, string? field = null) where T : class
    {
        T? taken = chosen.Before(rule.Order(survivor, _all), _all, part, field).Select(of).FirstOrDefault(value => value is not null) ?? of(survivor);
        Compare(part, field, contact => of(contact) is { } value ? text(value) : null, taken is null ? null : text(taken));
        return taken;
    }

    private PostalAddress Address()
    {
        PostalAddress taken = AddressMerging.Of(
            chosen.Before(rules.Address.Order(survivor, _all), _all, MergedPart.AddressLine1).Select(contact => contact.Address));
        if (taken.Equals(PostalAddress.Empty))
            taken = survivor.Address;
        foreach ((MergedPart part, Func<PostalAddress, string?> of) in SinglePart.OfAddress)
            Compare(part, null, contact => of(contact.Address), of(taken));
        return taken;
    }

    private FieldValues Fields()
    {
        FieldValues fields = FieldValues.Empty;
        foreach (string name in _all.SelectMany(contact => contact.Fields.Keys).Distinct(StringComparer.Ordinal).Order(CodePointOrder.Instance))
        {
            FieldValue? value = Single(
                MergedPart.Field, rules.OfField(name), contact => contact.Fields.GetValueOrDefault(name), value => value.ToString(), name);
            if (value is not null)
                fields = fields.With(name, value);
        }

        return fields;
    }

    private void Compare(MergedPart part, string? field, Func<Contact, string?> of, string? taken)
    {
        ContactValue[] values = [.. _all.Where(contact => of(contact) is not null).Select(contact => new ContactValue(contact.Id, of(contact)!))];
        if (values.DistinctBy(value => value.Value, StringComparer.Ordinal).Count() > 1)
            _conflicts.Add(new MergeConflict(part, field, values.ToValueList(), taken));
    }
}

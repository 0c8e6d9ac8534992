using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>
/// Takes from a survivor what it got by a merge, as far as it still has that: what was changed since stays, and so does what
/// a contact that was merged into it later, and still is, has too.
/// </summary>
internal sealed class UnmergedProfile
{
    private readonly HashSet<AddressKey> _addresses;
    private readonly HashSet<Guid> _categories;
    private readonly Definitions _definitions;
    private readonly IReadOnlyList<Contact> _mergedSince;

    private UnmergedProfile(Merge merge, IReadOnlyList<Contact> mergedSince, Definitions definitions)
    {
        _definitions = definitions;
        _mergedSince = mergedSince;
        _addresses = [.. merge.Values.Select(MergedValues.AddressOf).OfType<AddressKey>()];
        _addresses.ExceptWith(mergedSince.SelectMany(contact => contact.Addresses).Select(address => address.AddressKey));
        _categories = [.. merge.Values.Where(value => value.Part == MergedPart.Category).Select(value => value.Definition!.Value)];
        _categories.ExceptWith(mergedSince.SelectMany(contact => contact.Categories).Select(name => definitions.Category(name)?.Id).OfType<Guid>());
    }

    public static ContactProfile Of(Contact survivor, Merge merge, IReadOnlyList<Contact> mergedSince, Definitions definitions) =>
        new UnmergedProfile(merge, mergedSince, definitions).Of(survivor, merge);

    private ContactProfile Of(ContactProfile survivor, Merge merge)
    {
        ContactProfile profile = new()
        {
            ExternalId = survivor.ExternalId,
            FirstName = survivor.FirstName,
            LastName = survivor.LastName,
            Emails = Kept(survivor.Emails),
            Phones = Kept(survivor.Phones),
            PushTokens = Kept(survivor.PushTokens),
            Categories = survivor.Categories.Where(name => _definitions.Category(name) is not { } category || !_categories.Contains(category.Id)).ToValueList(),
            Address = survivor.Address,
            Language = survivor.Language,
            TimeZone = survivor.TimeZone,
            Fields = survivor.Fields,
        };
        ILookup<bool, MergedValue> values = merge.Values.ToLookup(value => SinglePart.IsOfAddress(value.Part));
        profile = values[false].Aggregate(profile, PutBack);
        return values[true].All(value => IsAsMerged(profile, value)) ? values[true].Aggregate(profile, PutBack) : profile;
    }

    private ContactProfile PutBack(ContactProfile profile, MergedValue value)
    {
        if (value.Part == MergedPart.Field)
            return profile with { Fields = PutBack(profile.Fields, value) };
        return IsAsMerged(profile, value) ? SinglePart.With(profile, value.Part, value.From) : profile;
    }

    // Not if it was changed since, or if a contact that was merged later gives it too.
    private bool IsAsMerged(ContactProfile profile, MergedValue value) =>
        string.Equals(SinglePart.Of(profile, value.Part), value.To, StringComparison.Ordinal)
        && !_mergedSince.Any(contact => value.To is not null && string.Equals(SinglePart.Of(contact, value.Part), value.To, StringComparison.Ordinal));

    // The field may have been given another type since, and its values with it.
    private FieldValues PutBack(FieldValues fields, MergedValue value)
    {
        if (_definitions.Fields.FirstOrDefault(field => field.Id == value.Definition) is not { } field
            || fields.GetValueOrDefault(field.Name) is not { } present
            || present != Converted(field, value.To)
            || _mergedSince.Any(contact => contact.Fields.GetValueOrDefault(field.Name) == present))
        {
            return fields;
        }

        return value.From is null ? fields.Without(field.Name)
            : Converted(field, value.From) is { } before ? fields.With(field.Name, before)
            : fields.Without(field.Name);
    }

    private static FieldValue? Converted(FieldDefinition field, string? text) =>
        text is null ? null : FieldConverter.Convert(field, FieldValue.FromStore(FieldType.Text, text, null), out _);

    private ValueList<T> Kept<T>(ValueList<T> addresses) where T : ChannelAddress =>
        addresses.Where(address => !_addresses.Contains(address.AddressKey)).ToValueList();
}

using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>
/// Takes from a survivor what it got by a merge, as far as it still has that: what was changed since stays, and so does what
/// another contact that is still merged into it has too.
/// </summary>
internal sealed class UnmergedProfile
{
    private readonly HashSet<AddressKey> _addresses;
    private readonly HashSet<Guid> _categories;
    private readonly Definitions _definitions;

    private UnmergedProfile(Merge merge, IReadOnlyList<Contact> stillMerged, Definitions definitions)
    {
        _definitions = definitions;
        _addresses = [.. merge.Values.Select(MergedValues.AddressOf).OfType<AddressKey>()];
        _addresses.ExceptWith(stillMerged.SelectMany(contact => contact.Addresses).Select(address => address.AddressKey));
        _categories = [.. merge.Values.Where(value => value.Part == MergedPart.Category).Select(value => value.Definition!.Value)];
        _categories.ExceptWith(stillMerged.SelectMany(contact => contact.Categories).Select(name => definitions.Category(name)?.Id).OfType<Guid>());
    }

    public static ContactProfile Of(Contact survivor, Merge merge, IReadOnlyList<Contact> stillMerged, Definitions definitions) =>
        new UnmergedProfile(merge, stillMerged, definitions).Of(survivor, merge);

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
        return merge.Values.Aggregate(profile, PutBack);
    }

    private ContactProfile PutBack(ContactProfile profile, MergedValue value)
    {
        if (value.Part == MergedPart.Field)
            return profile with { Fields = PutBack(profile.Fields, value) };
        return string.Equals(SinglePart.Of(profile, value.Part), value.To, StringComparison.Ordinal)
            ? SinglePart.With(profile, value.Part, value.From)
            : profile;
    }

    private FieldValues PutBack(FieldValues fields, MergedValue value)
    {
        if (_definitions.Fields.FirstOrDefault(field => field.Id == value.Definition) is not { } field
            || fields.GetValueOrDefault(field.Name)?.ToString() != value.To)
        {
            return fields;
        }

        return value.From is null ? fields.Without(field.Name)
            : Read(field, value.From) is { } before ? fields.With(field.Name, before)
            : fields;
    }

    // The field may have been given another type since.
    private static FieldValue? Read(FieldDefinition field, string text)
    {
        try
        {
            return FieldFit.Of(field, FieldText.Parse(field.Type, text, field.Name));
        }
        catch (InvalidValueException)
        {
            return null;
        }
    }

    private ValueList<T> Kept<T>(ValueList<T> addresses) where T : ChannelAddress =>
        addresses.Where(address => !_addresses.Contains(address.AddressKey)).ToValueList();
}

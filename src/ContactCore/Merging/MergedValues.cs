using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Merging;

/// <summary>What a survivor gets by a merge, as it is kept.</summary>
internal static class MergedValues
{
    public static ValueList<MergedValue> Of(MergePreview preview, Definitions definitions, IEnumerable<(Guid Id, string Name)> lists)
    {
        ContactProfile before = preview.Survivor;
        ContactProfile after = preview.Profile;
        return
        [
            .. SinglePart.Differences(before, after),
            .. Fields(before, after, definitions),
            .. after.Addresses.ExceptBy(before.Addresses.Select(address => address.AddressKey), address => address.AddressKey)
                .Select(address => new MergedValue(PartOf(address.Kind), null, address.Text) { Key = address.Key }),
            .. after.Categories.Except(before.Categories, StringComparer.Ordinal)
                .Select(name => new MergedValue(MergedPart.Category, null, name) { Definition = (definitions.Category(name) ?? throw new DefinitionChangedException(name)).Id }),
            .. lists.Select(list => new MergedValue(MergedPart.Segment, null, list.Name) { Definition = list.Id }),
        ];
    }

    /// <summary>The address that was added, or null for another part.</summary>
    public static AddressKey? AddressOf(MergedValue value) => KindOf(value.Part) is { } kind ? new AddressKey(kind, value.Key!) : null;

    private static IEnumerable<MergedValue> Fields(ContactProfile before, ContactProfile after, Definitions definitions) =>
        from field in after.Fields
        let was = before.Fields.GetValueOrDefault(field.Key)
        where was != field.Value
        select new MergedValue(MergedPart.Field, was?.ToString(), field.Value.ToString())
        {
            Field = field.Key,
            Definition = (definitions.Field(field.Key) ?? throw new DefinitionChangedException(field.Key)).Id,
        };

    private static MergedPart PartOf(ChannelKind kind) => kind switch
    {
        ChannelKind.Email => MergedPart.Email,
        ChannelKind.Phone => MergedPart.Phone,
        ChannelKind.MobilePush => MergedPart.MobilePush,
        _ => MergedPart.WebPush,
    };

    private static ChannelKind? KindOf(MergedPart part) => part switch
    {
        MergedPart.Email => ChannelKind.Email,
        MergedPart.Phone => ChannelKind.Phone,
        MergedPart.MobilePush => ChannelKind.MobilePush,
        MergedPart.WebPush => ChannelKind.WebPush,
        _ => null,
    };
}

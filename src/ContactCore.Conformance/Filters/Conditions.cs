using ContactCore.Channels;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>Generates single conditions: every kind, each with every comparison that it allows.</summary>
internal sealed class Conditions(Vocabulary words)
{
    private static readonly Gen<ContactField> TextField = Gen.Choose((int)ContactField.FirstName, (int)ContactField.AddressCountry).Select(field => (ContactField)field);
    private static readonly Gen<ChannelKind> Kind = Gen.Elements(ChannelKind.Email, ChannelKind.Phone);
    private static readonly Gen<Comparison> Any = Gen.Elements(Enum.GetValues<Comparison>());
    private static readonly Gen<Comparison> Equality = Gen.Elements(Comparison.Is, Comparison.IsNot);
    private static readonly Gen<Comparison> Ordering = Gen.Choose((int)Comparison.Is, (int)Comparison.AtLeast).Select(how => (Comparison)how);
    private const string PhoneSeparators = " -./()\u00A0";

    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Gen<string> Languages = Gen.OneOf(Vocabulary.Language.Select(tag => tag.Value), Vocabulary.Zone.Select(zone => zone.Value));
    private static readonly Gen<string> TextValue = Gen.Frequency((6, Texts.Names), (1, Languages)).SelectMany(Variants.Of);

    private static readonly Gen<ContactFilter> Text =
        from field in TextField from how in Any from value in TextValue select (ContactFilter)new TextCondition(field, Fitting(how, value), value);

    private static readonly Gen<ContactFilter> TextList =
        from field in TextField from count in Gen.Choose(1, 6) from values in Gen.ArrayOf(TextValue, count)
        select (ContactFilter)new TextListCondition(field, values);

    private static readonly Gen<ContactFilter> Status =
        from kind in Kind from how in Equality
        from status in Gen.Elements(kind == ChannelKind.Phone
            ? [AddressStatus.Active, AddressStatus.Blacklisted]
            : Enum.GetValues<AddressStatus>().Except([AddressStatus.Revoked]).ToArray())
        select (ContactFilter)new ChannelStatusCondition(kind, how, status);

    private static readonly Gen<ContactFilter> Source =
        from how in Equality from source in Gen.Elements(Enum.GetValues<ContactSource>()) select (ContactFilter)new SourceCondition(how, source);

    private static readonly Gen<ContactFilter> Instant =
        from field in Gen.Elements(ContactField.CreatedAt, ContactField.ChangedAt) from how in Ordering from moment in Vocabulary.MomentBeside
        select (ContactFilter)new InstantCondition(field, how, moment);

    private static readonly Gen<ContactFilter> Rating =
        from how in Ordering from value in Gen.Elements(0, 1, 2, 49, 50, 51, 99, 100) select (ContactFilter)new RatingCondition(how, value);

    private static readonly Gen<ContactFilter> Field =
        from field in Gen.Elements(FieldSet.All.AsEnumerable()) from name in Gen.Elements(field.Names)
        from how in field.Type switch { FieldType.Boolean => Equality, FieldType.Number or FieldType.Date => Ordering, _ => Any }
        from value in field.Literal
        select (ContactFilter)new FieldCondition(name, value.Text is null ? how : Fitting(how, value.Text), value);

    private static readonly Gen<ContactFilter> FieldPresence =
        from field in Gen.Elements(FieldSet.All.AsEnumerable()) from name in Gen.Elements(field.Names) from present in Coin
        select (ContactFilter)new FieldPresenceCondition(name, present);

    private static readonly Gen<ContactFilter> Presence =
        from field in Gen.Elements(Enum.GetValues<ContactField>()) from present in Coin select (ContactFilter)new PresenceCondition(field, present);

    /// <summary>Those that a line of text can say.</summary>
    public Gen<ContactFilter> Sayable => Gen.Frequency(
        (5, Text), (4, Channel), (2, Status), (1, Source), (2, Instant), (2, Rating), (5, Field), (1, FieldPresence), (1, Presence),
        (1, Gen.Elements(Sets.CategoryNames).Select(name => (ContactFilter)new CategoryCondition(name))),
        (1, Gen.Elements(Sets.ListNames).Select(name => (ContactFilter)new SegmentCondition(name))));

    /// <summary>Any, with lists of values too.</summary>
    public Gen<ContactFilter> All => Gen.Frequency((25, Sayable), (1, TextList), (1, ChannelList), (1, ContactList));

    private Gen<ContactFilter> Channel =>
        from kind in Kind from how in Any from value in Value(kind) select (ContactFilter)new ChannelCondition(kind, kind == ChannelKind.Phone && value.All(PhoneSeparators.Contains) ? Whole(how) : how, value);

    private Gen<ContactFilter> ChannelList =>
        from kind in Kind from count in Gen.Choose(1, 4) from values in Gen.ArrayOf(Value(kind), count)
        select (ContactFilter)new ChannelListCondition(kind, values);

    private Gen<ContactFilter> ContactList =>
        from count in Gen.Choose(1, 8) from contacts in Gen.ArrayOf(Gen.Elements(words.Contacts.AsEnumerable()), count)
        select (ContactFilter)new ContactListCondition(contacts);

    // A part of which nothing counts is refused.
    private static Comparison Fitting(Comparison how, string value) => NormalizedText.Of(value).Length == 0 ? Whole(how) : how;

    private static Comparison Whole(Comparison how) =>
        how is Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith ? Comparison.Is : how;

    private Gen<string> Value(ChannelKind kind) => kind == ChannelKind.Email ? words.EmailPart : Vocabulary.PhonePart;
}

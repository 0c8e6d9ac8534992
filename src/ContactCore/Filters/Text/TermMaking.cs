using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Sources;
using ContactCore.Time;

namespace ContactCore.Filters.Text;

/// <summary>Makes a condition of a field, an operator and a value, or says why they do not go together.</summary>
internal static class TermMaking
{
    public static ContactFilter Of(ContactField field, Comparison how, FilterValue value)
    {
        FieldNature nature = FieldNatures.Of(field);
        string name = FilterNames.Of(field);
        if (value.IsNull)
            return new PresenceCondition(field, IsPresent(how, value));
        if (!FieldNatures.Allows(nature, how))
            throw value.Token.Refusal($"{name} cannot be asked for this", nature is FieldNature.Status or FieldNature.Source ? "== and !=" : "==, !=, <, <=, > and >=");
        return value.Condition(() => nature switch
        {
            FieldNature.Text => new TextCondition(field, how, value.RequiredText(name)),
            FieldNature.Channel => new ChannelCondition(Kind(field), how, value.RequiredText(name)),
            FieldNature.Status => new ChannelStatusCondition(Kind(field), how, Named(value, name, ChannelStatusCondition.Of(Kind(field)))),
            FieldNature.Source => new SourceCondition(how, Named(value, name, Enum.GetValues<ContactSource>())),
            FieldNature.Instant => new InstantCondition(field, how, InstantText.Parse(value.RequiredText(name), name)),
            _ => new RatingCondition(how, Rating(value)),
        });
    }

    public static ContactFilter OfField(FilterValue name, Comparison how, FilterValue value)
    {
        string text = name.RequiredText("a field's name");
        if (value.IsNull)
            return name.Condition(() => new FieldPresenceCondition(text, IsPresent(how, value)));
        return value.Condition(() => new FieldCondition(text, how, Literal(value)));
    }

    private static FieldLiteral Literal(FilterValue value) =>
        value.Text is { } text ? FieldLiteral.Of(text)
        : value.Number is { } number ? FieldLiteral.Of(number)
        : FieldLiteral.Of(value.Flag!.Value);

    private static bool IsPresent(Comparison how, FilterValue value) => how switch
    {
        Comparison.Is => false,
        Comparison.IsNot => true,
        _ => throw value.Token.Refusal("null is compared by something else than == and !=", "== null for an absent value, != null for one that is there"),
    };

    private static ChannelKind Kind(ContactField field) =>
        field is ContactField.Email or ContactField.EmailStatus ? ChannelKind.Email : ChannelKind.Phone;

    private static T Named<T>(FilterValue value, string what, IEnumerable<T> known)
        where T : struct, Enum
    {
        string text = value.RequiredText(what);
        foreach (T candidate in known)
        {
            if (string.Equals(candidate.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return candidate;
        }

        string[] names = [.. known.Select(candidate => candidate.ToString())];
        throw value.Token.Refusal($"this is no {what}", string.Join(", ", names), NearestName.Of(text, names));
    }

    private static int Rating(FilterValue value) =>
        value.Number is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw value.Token.Refusal("EmailRating is compared with something else than a whole number", "a whole number from 0 to 100");
}

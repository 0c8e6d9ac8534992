using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Filters;

/// <summary>What each field holds, and checks of conditions by it.</summary>
internal static class FieldNatures
{
    public static FieldNature Of(ContactField field) => field switch
    {
        >= ContactField.FirstName and <= ContactField.AddressCountry => FieldNature.Text,
        ContactField.Email or ContactField.Phone => FieldNature.Channel,
        ContactField.EmailStatus or ContactField.PhoneStatus => FieldNature.Status,
        ContactField.Source => FieldNature.Source,
        ContactField.CreatedAt or ContactField.ChangedAt => FieldNature.Instant,
        ContactField.EmailRating => FieldNature.Rating,
        _ => throw new InvalidValueException("filter", $"has the unknown field {(int)field}", "a field of ContactField"),
    };

    public static ContactField Require(ContactField field, FieldNature nature) =>
        Of(field) == nature
            ? field
            : throw new InvalidValueException("filter", $"compares {field} as {nature}", $"a field of that kind; {field} is {Of(field)}");

    public static Comparison Require(Comparison comparison, FieldNature nature) =>
        Allows(nature, comparison)
            ? comparison
            : throw new InvalidValueException("filter", $"compares {nature} by {comparison}", string.Join(", ", Enum.GetValues<Comparison>().Where(allowed => Allows(nature, allowed))));

    public static ChannelKind Require(ChannelKind kind) =>
        kind is ChannelKind.Email or ChannelKind.Phone
            ? kind
            : throw new InvalidValueException("filter", $"compares {kind} addresses", "Email or Phone");

    public static bool Allows(FieldNature nature, Comparison comparison) => comparison switch
    {
        Comparison.Is or Comparison.IsNot => true,
        Comparison.Below or Comparison.AtMost or Comparison.Above or Comparison.AtLeast => nature is not (FieldNature.Status or FieldNature.Source),
        Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => nature is FieldNature.Text or FieldNature.Channel,
        _ => false,
    };
}

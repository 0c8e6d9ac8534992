using ContactCore.Fields;
using ContactCore.Filters;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>An additional field of every base: what contacts have in it, and what filters compare it with.</summary>
/// <param name="Type">The field's type.</param>
/// <param name="Names">Its name, then other spellings of it.</param>
/// <param name="Choices">Its choices, where it has some.</param>
/// <param name="Value">A contact's value.</param>
/// <param name="Literal">A filter's.</param>
internal sealed record FieldKind(
    FieldType Type, string[] Names, string[] Choices, Gen<FieldValue> Value, Gen<FieldLiteral> Literal);

/// <summary>The additional fields of every base.</summary>
internal static class FieldSet
{
    private static readonly string[] Sizes = ["S", "s", "M", "Größe L", "100%", "ß"];
    private static readonly decimal[] Numbers = [0, 1, -1, 0.000001m, -0.000001m, 12.5m, 9_223_372_036_854.775807m, -9_223_372_036_854.775807m];
    private static readonly DateOnly[] Days = [new(1970, 1, 1), new(1969, 12, 31), new(2024, 2, 29), new(1, 1, 1), new(9999, 12, 31)];

    /// <summary>A field that no contact has anything in.</summary>
    public const string Unused = "unused";

    /// <summary>All of them, of each type at least one.</summary>
    public static readonly IReadOnlyList<FieldKind> All =
    [
        Texts("Notes", "NOTES", "nótes"),
        Texts(Unused, "UNUSED"),
        new(FieldType.Number, ["Größe", "GROSSE", "grosse"], [], Gen.Elements(Numbers).Select(FieldValue.Of), Gen.Elements(Numbers).Select(FieldLiteral.Of)),
        new(FieldType.Boolean, ["İş", "is"], [], Gen.Elements(true, false).Select(FieldValue.Of), Gen.Elements(true, false).Select(FieldLiteral.Of)),
        new(FieldType.Date, ["birthday", "Birthday"], [], Gen.Elements(Days).Select(FieldValue.Of), Gen.Elements(Days).Select(FieldLiteral.Of)),
        new(
            FieldType.Choice, ["size \"x\" \\ %", "SIZE \"x\" \\ %"], Sizes, Gen.Elements(Sizes).Select(FieldValue.Choice),
            Gen.Elements(Sizes).SelectMany(Variants.Of).Select(FieldLiteral.Of)),
    ];

    private static FieldKind Texts(params string[] names) => new(
        FieldType.Text, names, [], Filters.Texts.Fields.Select(FieldValue.Of), Filters.Texts.Fields.SelectMany(Variants.Of).Select(FieldLiteral.Of));
}

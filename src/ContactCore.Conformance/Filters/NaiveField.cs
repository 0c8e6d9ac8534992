using System.Globalization;
using ContactCore.Fields;
using ContactCore.Filters;

namespace ContactCore.Conformance.Filters;

/// <summary>Comparisons of additional fields, by their types.</summary>
internal static class NaiveField
{
    public static bool Holds(FieldValue value, Comparison comparison, FieldLiteral literal) => value.Type switch
    {
        FieldType.Number => NaiveText.Ordered(value.Number!.Value.CompareTo(literal.Number!.Value), comparison),
        FieldType.Boolean => NaiveText.Ordered(value.Boolean!.Value.CompareTo(literal.Flag!.Value), comparison),
        FieldType.Date => NaiveText.Ordered(value.Date!.Value.CompareTo(Day(literal)), comparison),
        _ => NaiveText.Holds(value.Text, comparison, literal.Text!, ComparedText.FieldUnits),
    };

    private static DateOnly Day(FieldLiteral literal) => DateOnly.ParseExact(literal.Text!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

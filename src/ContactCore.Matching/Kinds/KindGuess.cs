using System.Globalization;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Kinds;

/// <summary>Guesses a column's kind: of its name where that says it, otherwise of the most of up to a thousand distinct values.</summary>
internal static class KindGuess
{
    private const int Looked = 1000;
    private const double Most = 0.8;

    private static readonly (ColumnKind Kind, string[] Words)[] Names =
    [
        (ColumnKind.Email, ["email", "mail", "e-mail"]),
        (ColumnKind.Phone, ["phone", "mobile", "telephone", "tel", "cell", "fax"]),
        (ColumnKind.Date, ["dob", "date", "birthday", "birthdate", "born"]),
        (ColumnKind.Name, ["name", "surname", "firstname", "lastname", "forename", "given", "family", "middle", "nickname"]),
        (ColumnKind.Code, ["postcode", "zip", "zipcode", "postal", "ssn", "soc", "id", "code", "number", "no"]),
    ];

    public static ColumnKind Of(ValueColumn column)
    {
        string[] values = [.. Spread(column.Values)];
        ColumnKind? named = Named(column.Name);
        if (values.Length == 0)
            return named ?? ColumnKind.Text;
        if (Share(values, IsEmail) >= 0.5)
            return ColumnKind.Email;
        if (named is { } said and not ColumnKind.Code && Fits(said, values))
            return said;
        if (Share(values, DateForm.IsDate) >= Most)
            return ColumnKind.Date;
        if (Share(values, IsCode) >= Most)
            return ColumnKind.Code;
        if (named is { } and not ColumnKind.Email)
            return named.Value;
        if (Share(values, IsNumber) >= Most)
            return ColumnKind.Number;
        return Share(values, text => !text.Any(char.IsDigit) && text.Count(character => character == ' ') <= 1) >= Most ? ColumnKind.Name : ColumnKind.Text;
    }

    // Values come by first appearance, which may be sorted; so they are taken from everywhere.
    private static IEnumerable<string> Spread(string[] values)
    {
        int step = Math.Max(1, (values.Length - 1) / Looked);
        for (int value = 1; value < values.Length; value += step)
            yield return values[value];
    }

    private static ColumnKind? Named(string name)
    {
        string[] words = Folding.Words(name.Replace('_', ' ')).Split(' ');
        foreach ((ColumnKind kind, string[] known) in Names)
        {
            if (words.Any(word => known.Contains(word, StringComparer.Ordinal)))
                return kind;
        }

        return null;
    }

    private static bool Fits(ColumnKind kind, string[] values) => kind switch
    {
        ColumnKind.Phone => Share(values, text => text.Count(char.IsAsciiDigit) >= 5) >= 0.5,
        ColumnKind.Date => Share(values, text => DateForm.IsDate(text) || Folding.Digits(text).Length is 6 or 8) >= 0.5,
        ColumnKind.Name => Share(values, text => !text.Any(char.IsDigit)) >= 0.5,
        _ => Share(values, IsEmail) >= 0.3,
    };

    private static double Share(string[] values, Predicate<string> fits) => (double)values.Count(text => fits(text)) / values.Length;

    private static bool IsEmail(string text) => text.IndexOf('@') > 0;

    private static bool IsCode(string text) => text.Length <= 20 && text.Any(char.IsDigit) && text.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '.');

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}

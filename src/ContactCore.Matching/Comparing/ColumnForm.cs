using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>What has to be known of a column to compare its values, whatever they are.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="IsMonthFirst">Whether its days are written with the month first.</param>
internal sealed record ColumnForm(string Name, ColumnKind Kind, bool IsMonthFirst)
{
    // Of one family in ten records one is of another home or name: somebody moved, or married.
    private const double MostOfFamily = 0.9;

    /// <summary>Whether its values are names of families.</summary>
    public bool IsOfFamilies => Kind == ColumnKind.Name && ColumnWords.IsOfFamilies(Name);

    /// <summary>
    /// How many of related persons may share a value of the column at most: those of one family have their own given names,
    /// few of them were born on one day, and an email is of one or two; a home, a phone or a surname may be of nearly all.
    /// </summary>
    public double MostShared => Kind switch
    {
        ColumnKind.Name => IsOfFamilies ? MostOfFamily : 0,
        ColumnKind.Date => 0.03,
        ColumnKind.Email => 0.3,
        _ => MostOfFamily,
    };

    public static ColumnForm Of(ValueColumn column, ColumnKind kind) =>
        new(column.Name, kind, kind == ColumnKind.Date && HasMonthFirst(column.Values));

    /// <summary>What compares its values.</summary>
    public Comparator Comparator() => Kind switch
    {
        ColumnKind.Name => new NameComparator(),
        ColumnKind.Date => new DateComparator(IsMonthFirst),
        ColumnKind.Code => new CodeComparator(),
        ColumnKind.Email => new EmailComparator(),
        ColumnKind.Phone => new PhoneComparator(),
        ColumnKind.Number => new NumberComparator(),
        _ => new TextComparator(),
    };

    private static bool HasMonthFirst(TextPool values)
    {
        for (int value = 1; value < values.Count; value++)
        {
            if (DateForm.IsOnlyMonthFirst(values[value]))
                return true;
        }

        return false;
    }
}

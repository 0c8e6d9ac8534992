using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// What is believed of columns before anything is counted, as so many pairs: in a table of a few records it is most of what
/// is known, in a large one nothing.
/// </summary>
internal static class Beliefs
{
    private const double Unmet = 0.5;
    private const double PairsOfOthers = 50;
    private const double PairsOfMatches = 4;
    private const double SameOfMatches = 0.75;
    private const double DifferentOfMatches = 0.1;
    private const double Independence = 20;
    private const double IndependentShare = 0.05;

    /// <summary>Of matches: most agree.</summary>
    public static Smoothing OfMatches(ComparedRecords records) => new(
        [.. records.Levels.Select(levels => Counts(levels, Unmet, PairsOfMatches, SameOfMatches, DifferentOfMatches))], Independence, IndependentShare);

    /// <summary>Of others: hardly any agree.</summary>
    /// <param name="records">The records.</param>
    /// <param name="each">How many pairs each that was counted stands for.</param>
    public static Smoothing OfOthers(ComparedRecords records, double each) => new(
        [
            .. records.Columns.Select((column, place) =>
                Counts(records.Levels[place], Unmet * each, PairsOfOthers, Same(column.Kind), 1 - (3 * Same(column.Kind)))),
        ],
        Independence * each,
        0);

    // How often two persons have the same, about.
    private static double Same(ColumnKind kind) => kind switch
    {
        ColumnKind.Email or ColumnKind.Phone => 0.0001,
        ColumnKind.Date => 0.001,
        ColumnKind.Code or ColumnKind.Name => 0.01,
        _ => 0.05,
    };

    // What is neither the same nor different is shared out.
    private static double[] Counts(int levels, double unmet, double pairs, double same, double different)
    {
        double[] counts = new double[levels];
        for (int level = 1; level < levels; level++)
        {
            double share = level == Comparator.Same ? same : level == levels - 1 ? different : (1 - same - different) / (levels - 3);
            counts[level] = unmet + (pairs * share);
        }

        return counts;
    }
}

using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// How often others agree by chance, at the least: what is rare in a sample would otherwise seem to tell more than it can. No value that is
/// merely near tells more than one that is the same, in the mean of all pairs, and names that changed places tell that both are the same,
/// which others have as often as they have the one and the other. Given the column that another depends on, it may be otherwise: to hold
/// it there, too, was measured, and found fewer pairs.
/// </summary>
internal static class ByChance
{
    /// <summary>How others agree, with what happens by chance.</summary>
    /// <param name="others">How they were seen to agree.</param>
    /// <param name="matches">How matches agree.</param>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="names">The columns of names.</param>
    public static Agreement Believed(Agreement others, Agreement matches, int[] levels, int[] names)
    {
        Agreement believed = others;
        for (int column = 0; column < levels.Length; column++)
        {
            double ofSame = others.Rate(column, Comparator.Same) / matches.Rate(column, Comparator.Same);
            for (int level = Comparator.Same + 1; level < levels[column] - 1; level++)
            {
                double rate = level == NameComparator.Swapped && names.Contains(column) && names.Length > 1
                    ? Swapped(others, names, column)
                    : matches.Rate(column, level) * ofSame;
                believed = believed.AtLeast(column, level, rate);
            }
        }

        return believed;
    }

    private static double Swapped(Agreement others, int[] names, int name) =>
        names.Where(other => other != name).Sum(other => others.Rate(other, Comparator.Same)) * others.Rate(name, Comparator.Same);
}

using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Names that changed places: hardly two persons of a sample have them so, and they would seem to tell far more than the same names in their
/// order. They tell that both names are the same, which others have by chance as often as they have the one and the other.
/// </summary>
internal static class Swaps
{
    /// <summary>How others agree, with swaps by chance.</summary>
    /// <param name="others">How they were seen to agree.</param>
    /// <param name="names">The columns of names.</param>
    public static Agreement Believed(Agreement others, int[] names)
    {
        Agreement believed = others;
        foreach (int name in names)
        {
            double byChance = names.Where(other => other != name).Sum(other => others.Rate(other, Comparator.Same)) * others.Rate(name, Comparator.Same);
            believed = believed.AtLeast(name, NameComparator.Swapped, byChance);
        }

        return believed;
    }
}

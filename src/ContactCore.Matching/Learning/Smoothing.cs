namespace ContactCore.Matching.Learning;

/// <summary>What is added to what was counted, so that what was never met is rare, and not impossible.</summary>
/// <param name="Unmet">How many pairs each level has beside those that were counted.</param>
/// <param name="Independence">How many pairs speak for it that two columns do not depend on each other.</param>
/// <param name="IndependentShare">What share of the pairs speaks for it, too.</param>
internal readonly record struct Smoothing(double Unmet, double Independence, double IndependentShare)
{
    /// <summary>Of so many pairs that each stand for several.</summary>
    public static Smoothing Of(double each) => new(0.5 * each, 20 * each, 0);
}

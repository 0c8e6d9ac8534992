namespace ContactCore.Matching.Learning;

/// <summary>What is added to what was counted, so that what was never met is rare, and not impossible.</summary>
/// <param name="Believed">How many pairs each level of each column has beside those that were counted.</param>
/// <param name="Independence">How many pairs speak for it that two columns do not depend on each other.</param>
/// <param name="IndependentShare">What share of the pairs speaks for it, too.</param>
internal sealed record Smoothing(double[][] Believed, double Independence, double IndependentShare);

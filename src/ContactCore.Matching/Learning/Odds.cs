namespace ContactCore.Matching.Learning;

/// <summary>Probabilities as logarithms of their odds to the base 2, which is what weights add up to.</summary>
internal static class Odds
{
    public static double Of(double probability) => Math.Log2(probability / (1 - probability));

    /// <summary>Refuses what is no probability to ask for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.01 or above 1.</exception>
    public static void Require(double probability)
    {
        if (!(probability >= 0.01 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "allowed: 0.01 to 1");
    }

    public static double ToProbability(double odds) => 1 / (1 + double.Exp2(-odds));
}

namespace ContactCore.Matching.Learning;

/// <summary>Probabilities as logarithms of their odds to the base 2, which is what weights add up to.</summary>
internal static class Odds
{
    public static double Of(double probability) => Math.Log2(probability / (1 - probability));

    public static double ToProbability(double odds) => 1 / (1 + double.Exp2(-odds));
}

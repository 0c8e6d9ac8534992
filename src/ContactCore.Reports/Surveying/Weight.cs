namespace ContactCore.Reports.Surveying;

/// <summary>Probabilities as steps, each of which doubles the odds.</summary>
internal static class Weight
{
    /// <summary>Above it a probability is 1 as far as numbers tell.</summary>
    public const double Highest = 54;

    private const double Lowest = -54;

    public static double Of(double probability) => Math.Clamp(Math.Log2(probability / (1 - probability)), Lowest, Highest);
}

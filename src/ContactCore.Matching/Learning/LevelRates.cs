namespace ContactCore.Matching.Learning;

/// <summary>How often each level of each column is met among some pairs, of those in which both values are known.</summary>
internal sealed class LevelRates
{
    // So that what was never met is rare, and not impossible.
    private const double Smoothing = 0.5;

    private readonly double[][] _rates;

    private LevelRates(double[][] rates) => _rates = rates;

    public double this[int column, int level] => _rates[column][level];

    public int Levels(int column) => _rates[column].Length;

    /// <summary>The rates of weighted patterns.</summary>
    public static LevelRates Of(int[] levels, IEnumerable<(ulong Pattern, double Weight)> patterns)
    {
        double[][] sums = [.. levels.Select(count => new double[count])];
        foreach ((ulong pattern, double weight) in patterns)
        {
            for (int column = 0; column < levels.Length; column++)
                sums[column][Pattern.Level(pattern, column)] += weight;
        }

        foreach (double[] column in sums)
        {
            column[0] = 0;
            double known = column.Sum() + (Smoothing * (column.Length - 1));
            for (int level = 1; level < column.Length; level++)
                column[level] = (column[level] + Smoothing) / known;
        }

        return new LevelRates(sums);
    }

    /// <summary>Rates given one by one, of levels from 1.</summary>
    public static LevelRates Given(double[][] rates) => new(rates);
}

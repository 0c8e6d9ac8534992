using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>How often weighted pairs have each level of each column, and each two levels of some two columns together.</summary>
internal sealed class LevelCounts
{
    private readonly double[][] _single;
    private readonly double[,][] _joint;

    private LevelCounts(double[][] single, double[,][] joint)
    {
        _single = single;
        _joint = joint;
    }

    /// <summary>Counts.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="patterns">The pairs.</param>
    /// <param name="edges">Which two columns are counted together, the lower first: of the pairs in which both are known.</param>
    public static LevelCounts Of(int[] levels, ReadOnlySpan<(ulong Pattern, double Weight)> patterns, (int One, int Other)[] edges)
    {
        int columns = levels.Length;
        double[][] single = [.. levels.Select(count => new double[count])];
        double[,][] joint = new double[columns, columns][];
        double[][] ofEdges = new double[edges.Length][];
        for (int edge = 0; edge < edges.Length; edge++)
            ofEdges[edge] = joint[edges[edge].One, edges[edge].Other] = new double[levels[edges[edge].One] * levels[edges[edge].Other]];
        Span<int> met = stackalloc int[Pattern.MostColumns];
        foreach ((ulong pattern, double weight) in patterns)
        {
            if (weight == 0)
                continue;
            for (int column = 0; column < columns; column++)
            {
                met[column] = Pattern.Level(pattern, column);
                single[column][met[column]] += weight;
            }

            for (int edge = 0; edge < edges.Length; edge++)
            {
                (int one, int other) = edges[edge];
                if (met[one] != 0 && met[other] != 0)
                    ofEdges[edge][(met[one] * levels[other]) + met[other]] += weight;
            }
        }

        return new LevelCounts(single, joint);
    }

    /// <summary>How often each level is met, of the pairs in which the column is known, with what was believed before.</summary>
    public double[][] Rates(Smoothing smoothing)
    {
        double[][] rates = new double[_single.Length][];
        for (int column = 0; column < rates.Length; column++)
        {
            double[] counted = [.. _single[column]];
            counted[0] = 0;
            double[] believed = smoothing.Believed[column];
            double known = counted.Sum() + believed.Sum();
            for (int level = 1; level < counted.Length; level++)
                counted[level] = (counted[level] + believed[level]) / known;
            rates[column] = counted;
        }

        return rates;
    }

    /// <summary>How often each level of a column is met by each of its parent's.</summary>
    public double[] Given(int column, int parent, double[] rates, Smoothing smoothing)
    {
        int levels = _single[column].Length;
        int above = _single[parent].Length;
        double[] joint = _joint[Math.Min(parent, column), Math.Max(parent, column)];
        double[] given = new double[above * levels];
        double independence = smoothing.Independence + (smoothing.IndependentShare * joint.Sum());
        for (int ofParent = 1; ofParent < above; ofParent++)
        {
            double sum = independence;
            for (int level = 1; level < levels; level++)
                sum += Both(ofParent, level);
            for (int level = 1; level < levels; level++)
                given[(ofParent * levels) + level] = (Both(ofParent, level) + (independence * rates[level])) / sum;
        }

        return given;

        double Both(int ofParent, int level) => parent < column ? joint[(ofParent * levels) + level] : joint[(level * above) + ofParent];
    }

    /// <summary>How much two columns tell about each other, in all pairs together; less what chance alone would (Miller 1955).</summary>
    public double Information(int one, int other)
    {
        double[] joint = _joint[one, other];
        double sum = joint.Sum();
        if (sum <= 0)
            return 0;
        int ofOne = _single[one].Length;
        int ofOther = _single[other].Length;
        double[] firsts = new double[ofOne];
        double[] seconds = new double[ofOther];
        for (int first = 1; first < ofOne; first++)
        {
            for (int second = 1; second < ofOther; second++)
            {
                firsts[first] += joint[(first * ofOther) + second];
                seconds[second] += joint[(first * ofOther) + second];
            }
        }

        double information = 0;
        for (int first = 1; first < ofOne; first++)
        {
            for (int second = 1; second < ofOther; second++)
            {
                double both = joint[(first * ofOther) + second];
                if (both > 0)
                    information += both * Math.Log(both * sum / (firsts[first] * seconds[second]));
            }
        }

        return information - ((ofOne - 2) * (ofOther - 2) / 2.0);
    }
}

namespace ContactCore.Reports.Surveying;

/// <summary>How many pairs have each weight, a step a bar. The threshold stands between two bars.</summary>
internal sealed class WeightHistogram
{
    private const double Rightmost = 20;
    private const int Most = 64;

    private readonly long[] _counts = new long[Most];
    private readonly double _probability;
    private readonly int _below;

    public WeightHistogram(double threshold, double lowest)
    {
        _probability = threshold;
        Threshold = Weight.Of(threshold);
        _below = (int)Math.Ceiling(Threshold - Weight.Of(lowest));
        Bars = Math.Min(Most, _below + Math.Max(2, (int)Math.Ceiling(Rightmost - Threshold)));
    }

    /// <summary>The weight of the threshold.</summary>
    public double Threshold { get; }

    /// <summary>How many bars there are; the last has all that is above, too.</summary>
    public int Bars { get; }

    /// <summary>How many of them are below the threshold.</summary>
    public int BarsBelow => _below;

    /// <summary>The highest bar.</summary>
    public long Highest => _counts.Max();

    /// <summary>The weight at which a bar begins.</summary>
    public double From(int bar) => Threshold + bar - _below;

    public long Count(int bar) => _counts[bar];

    /// <summary>How many pairs have weights of bars from one to another, which is not among them.</summary>
    public long Count(int from, int to) => _counts.AsSpan(from, to - from).ToArray().Sum();

    public void Add(double probability, long times)
    {
        int steps = (int)Math.Floor(Weight.Of(probability) - Threshold);
        // Rounding does not put a pair on the other side.
        steps = probability >= _probability ? Math.Max(0, steps) : Math.Min(-1, steps);
        _counts[Math.Clamp(_below + steps, 0, Bars - 1)] += times;
    }
}

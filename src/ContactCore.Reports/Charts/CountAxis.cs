namespace ContactCore.Reports.Charts;

/// <summary>The upright axis of a chart: where a number stands, and which are marked.</summary>
internal sealed class CountAxis
{
    // Less would not be seen beside it.
    private const double Even = 20;

    // Where tens are equally far apart, one is to be seen, too.
    private const double Ground = 0.6;

    private readonly bool _tens;
    private readonly double _top;

    private CountAxis(bool tens, double top, IReadOnlyList<double> marks)
    {
        _tens = tens;
        _top = top;
        Marks = marks;
    }

    /// <summary>Whether each mark is ten times the one below, rather than as much more.</summary>
    public bool IsOfTens => _tens;

    /// <summary>What is marked, from the lowest.</summary>
    public IReadOnlyList<double> Marks { get; }

    /// <summary>Of counts, which may be of very different sizes.</summary>
    public static CountAxis OfCounts(long highest)
    {
        if (highest <= Even)
            return Linear(highest);
        List<double> marks = [1];
        while (marks[^1] < highest)
            marks.Add(marks[^1] * 10);
        return new CountAxis(true, Math.Max(highest, marks[^1] / 2), [.. marks.Where(mark => mark <= Math.Max(highest, marks[^1] / 2))]);
    }

    /// <summary>Of numbers, at equal distances.</summary>
    public static CountAxis Linear(double highest)
    {
        double top = Math.Max(highest, 0.1);
        double unit = Math.Pow(10, Math.Floor(Math.Log10(top / 4)));
        double step = unit * ((top / 4 / unit) switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 5 => 5,
            _ => 10,
        });
        int steps = (int)Math.Ceiling(top / step - 1e-9);
        return new CountAxis(false, step * steps, [.. Enumerable.Range(0, steps + 1).Select(mark => mark * step)]);
    }

    /// <summary>How high a number stands: 0 at the ground, 1 at the top.</summary>
    public double HeightOf(double number)
    {
        if (!_tens)
            return number / _top;
        return number < Ground ? 0 : Math.Log(number / Ground) / Math.Log(_top / Ground);
    }
}

using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Charts;

/// <summary>
/// Weights one below the other, each beginning where the one above ended. A bar is drawn in a row of a table and is as high
/// as that; all examples of a page have one scale.
/// </summary>
internal sealed class Waterfall
{
    private const double Round = 10;
    private const double Margin = 1;

    // What is written as 0.0 has no bar.
    private const double Least = 0.05;

    private readonly double _from;
    private readonly double _to;
    private readonly double _threshold;

    private Waterfall(double from, double to, double threshold)
    {
        _from = from;
        _to = to;
        _threshold = threshold;
    }

    /// <summary>Whether the threshold is on the scale, and elsewhere than zero.</summary>
    public bool ShowsThreshold => _threshold != 0 && _threshold > _from && _threshold < _to;

    /// <summary>With a scale for all of some examples.</summary>
    public static Waterfall Of(IEnumerable<Example> examples, double threshold)
    {
        double[] sums = [0, .. examples.SelectMany(example => example.Sums)];
        return new Waterfall(Math.Floor((sums.Min() - Margin) / Round) * Round, Math.Ceiling((sums.Max() + Margin) / Round) * Round, threshold);
    }

    /// <summary>The head: which way is which.</summary>
    public void WriteScale(Html html)
    {
        html.Write($"""<svg class="scale" width="100%" height="16" aria-hidden="true">""");
        foreach (double mark in (double[])[_from, 0, _to])
        {
            string side = mark == _from ? "start" : mark == _to ? "end" : "mid";
            html.Write($"""<text class="tick {side}" x="{Place(mark)}%" y="12">{(mark == 0 ? "0" : Figures.Steps(mark).Replace(".0", "", StringComparison.Ordinal))}</text>""");
        }

        html.Write($"</svg>");
    }

    /// <summary>A weight that comes to a sum.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="before">The sum before.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="isFirst">Whether nothing stands above.</param>
    public void WriteStep(Html html, double before, double weight, bool isFirst = false)
    {
        Open(html);
        if (!isFirst)
            Link(html, before, "0", "50%");
        Link(html, before + weight, "50%", "100%");
        if (Math.Abs(weight) >= Least)
            Bar(html, before, before + weight, weight >= 0 ? "for" : "against");
        html.Write($"</svg>");
    }

    /// <summary>The sum of all.</summary>
    public void WriteSum(Html html, double sum)
    {
        Open(html);
        Link(html, sum, "0", "50%");
        Bar(html, 0, sum, sum >= _threshold ? "sum" : "sum short");
        html.Write($"</svg>");
    }

    private void Open(Html html)
    {
        html.Write($"""<svg class="step" width="100%" height="100%" aria-hidden="true"><line class="zero" x1="{Place(0)}%" x2="{Place(0)}%" y1="0" y2="100%"/>""");
        if (ShowsThreshold)
            html.Write($"""<line class="threshold" x1="{Place(_threshold)}%" x2="{Place(_threshold)}%" y1="0" y2="100%"/>""");
    }

    private void Link(Html html, double at, string from, string to) =>
        html.Write($"""<line class="link" x1="{Place(at)}%" x2="{Place(at)}%" y1="{from}" y2="{to}"/>""");

    private void Bar(Html html, double from, double to, string kind)
    {
        double left = Place(Math.Min(from, to));
        html.Write($"""<rect class="{kind}" x="{left}%" width="{Math.Max(0.4, Place(Math.Max(from, to)) - left)}%" y="50%" height="12" transform="translate(0 -6)"/>""");
    }

    private double Place(double weight) => (weight - _from) / (_to - _from) * 100;
}

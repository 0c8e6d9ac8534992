using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Charts;

/// <summary>How many pairs are how sure.</summary>
internal static class HistogramChart
{
    private const double Filled = 0.84;
    private static readonly (double Probability, string Text)[] Marks =
        [(0.01, "1\u00A0%"), (0.1, "10\u00A0%"), (0.5, "50\u00A0%"), (0.9, "90\u00A0%"), (0.99, "99\u00A0%"), (0.9999, "99.99\u00A0%"), (0.999999, "99.9999\u00A0%")];

    /// <summary>Draws it.</summary>
    /// <returns>Whether the upright axis goes by tens.</returns>
    public static bool Write(Html html, WeightHistogram histogram, double threshold)
    {
        CountAxis axis = CountAxis.OfCounts(histogram.Highest);
        double lowest = histogram.From(0);
        double Place(double weight) => Plot.Across((weight - lowest) / histogram.Bars);

        Plot.Open(html, "How many pairs were found, by how sure each is");
        Plot.Marks(html, axis, "pairs");
        double width = (Plot.Right - Plot.Left) / histogram.Bars;
        for (int bar = 0; bar < histogram.Bars; bar++)
        {
            if (histogram.Count(bar) == 0)
                continue;
            double y = Plot.Up(axis.HeightOf(histogram.Count(bar)));
            double x = Place(histogram.From(bar)) + (width * (1 - Filled) / 2);
            html.Write($"""<rect class="{(bar < histogram.BarsBelow ? "below" : "taken")}" x="{x}%" width="{width * Filled}%" y="{y}" height="{Plot.Ground - y}"><title>{Figures.Count(histogram.Count(bar), "pair", "pairs")}</title></rect>""");
        }

        Plot.Base(html, "how sure: the probability of a pair");
        foreach ((double probability, string text) in Marks)
            Plot.Mark(html, Place(Weight.Of(probability)), text);
        Plot.Threshold(html, Place(histogram.Threshold), threshold);
        Plot.Close(html);
        return axis.IsOfTens;
    }
}

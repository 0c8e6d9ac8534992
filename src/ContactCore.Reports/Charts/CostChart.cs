using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Charts;

/// <summary>What thresholds cost: wrong pairs that are taken, right ones that are missed.</summary>
internal static class CostChart
{
    public static void Write(Html html, IReadOnlyList<ThresholdCost> costs, double threshold)
    {
        CountAxis axis = CountAxis.Linear(costs.Max(cost => Math.Max(cost.Wrong, cost.Missed)));
        double Place(int cost) => Plot.Across((cost + 0.25) / (costs.Count - 0.5));

        Plot.Open(html, "Expected wrong pairs taken and right pairs missed, by the threshold");
        Plot.Marks(html, axis, "pairs, as expected");
        Plot.Base(html, "the threshold, in percent");
        for (int cost = 0; cost < costs.Count; cost++)
        {
            if (costs[cost].Threshold == threshold)
                Plot.Threshold(html, Place(cost), threshold);
            Plot.Mark(html, Place(cost), Figures.InHundred(costs[cost].Threshold));
        }

        Line("missed", cost => cost.Missed);
        Line("wrong", cost => cost.Wrong);
        Plot.Close(html);

        void Line(string name, Func<ThresholdCost, double> of)
        {
            for (int cost = 0; cost < costs.Count; cost++)
            {
                double y = Plot.Up(axis.HeightOf(of(costs[cost])));
                if (cost > 0)
                {
                    double before = Plot.Up(axis.HeightOf(of(costs[cost - 1])));
                    html.Write($"""<line class="{name}" x1="{Place(cost - 1)}%" x2="{Place(cost)}%" y1="{before}" y2="{y}"/>""");
                }

                html.Write($"""<circle class="{name}" cx="{Place(cost)}%" cy="{y}" r="3.5"/>""");
            }
        }
    }
}

using ContactCore.Reports.Charts;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>What a threshold costs in each direction.</summary>
internal static class ThresholdSection
{
    public static void Write(Html html, PairSurvey survey)
    {
        html.Write($"""
            <section id="threshold">
            <h2>What a threshold costs</h2>
            <p>The threshold decides which pairs are taken for one person. A low one takes wrong pairs along: two persons become one. A
            high one leaves right pairs out: one person stays two. Choose by which of the two hurts more.</p>
            <figure>
            <p class="legend"><span class="wrong">wrong pairs taken</span> <span class="missed">right pairs missed</span></p>

            """);
        CostChart.Write(html, survey.Costs, survey.Options.Threshold);
        html.Write($"""
            <figcaption>How many pairs go wrong at each threshold, as expected.</figcaption>
            </figure>
            <table class="costs">
            <thead><tr><th scope="col">threshold</th><th scope="col" class="number">pairs taken</th><th scope="col" class="number">of them wrong, as expected</th><th scope="col" class="number">right ones missed, as expected</th></tr></thead>
            <tbody>

            """);
        foreach (ThresholdCost cost in survey.Costs)
        {
            string chosen = cost.Threshold == survey.Options.Threshold ? "chosen" : "plain";
            html.Write($"""
                <tr class="{chosen}"><th scope="row">{Figures.Threshold(cost.Threshold)}</th><td class="number">{Figures.Count(cost.Taken)}</td><td class="number">{Figures.Expected(cost.Wrong)}</td><td class="number">{Figures.Expected(cost.Missed)}</td></tr>

                """);
        }

        html.Write($"""
            </tbody>
            </table>
            <p class="note">These numbers are the model’s own estimates: ten pairs at 90&#160;% count as nine right ones and a wrong one. They are as good as the
            probabilities are, and know only of pairs that were compared and reach 1&#160;%. What was never compared is missed at every threshold.</p>
            </section>

            """);
    }
}

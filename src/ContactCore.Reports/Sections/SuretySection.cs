using ContactCore.Reports.Charts;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>How sure the pairs are.</summary>
internal static class SuretySection
{
    private const double Low = 0.1;
    private const double High = 0.9;

    public static void Write(Html html, PairSurvey survey)
    {
        html.Write($"""
            <section id="surety">
            <h2>How sure</h2>
            <p>Each pair has a probability: of a hundred pairs at 90&#160;%, ninety should be of one person. Where the table tells
            persons well apart, nearly all pairs stand far to the right, and few are left in the middle.</p>

            """);
        WeightHistogram histogram = survey.Histogram;
        if (histogram.Highest == 0)
        {
            html.Write($"<p class=\"nothing\">No pair reaches 1&#160;%.</p>\n</section>\n");
            return;
        }

        html.Write($"<figure>\n");
        bool isOfTens = HistogramChart.Write(html, histogram, survey.Options.Threshold);
        html.Write($"<figcaption>Pairs of 1&#160;% or more, by how sure they are. From one bar to the next on the right the odds double. ");
        if (isOfTens)
            html.Write($"Upwards, each line is ten times the one below it, so that a single pair is seen beside thousands. ");
        html.Write($"Grey pairs do not reach the threshold.</figcaption>\n</figure>\n");
        long between = PairsBetween(survey, Low, High);
        html.Write($"<p>{(between == 0 ? "No pair lies" : Figures.Count(between, "pair lies", "pairs lie"))} between {Figures.Threshold(Low)} and {Figures.Threshold(High)}: ");
        html.Write($"{(between == 0 ? "the table leaves hardly a doubt." : "worth a look by somebody who knows the people.")}</p>\n</section>\n");
    }

    private static long PairsBetween(PairSurvey survey, double from, double to)
    {
        long above = survey.Costs.First(cost => cost.Threshold == from).Taken;
        return Math.Max(0, above - survey.Costs.First(cost => cost.Threshold == to).Taken);
    }
}

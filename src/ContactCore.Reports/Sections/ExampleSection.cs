using ContactCore.Reports.Charts;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>Pairs side by side, and why.</summary>
internal static class ExampleSection
{
    public static void Write(Html html, PairSurvey survey)
    {
        Waterfall scale = Waterfall.Of([.. survey.Sure, .. survey.Doubtful, .. survey.Missed], survey.Histogram.Threshold);
        string threshold = Figures.Threshold(survey.Options.Threshold);
        html.Write($"""
            <section id="pairs">
            <h2>Pairs, side by side</h2>
            <p>Each line is a column of the two records. The bars show how it speaks: to the right for one person, to the left against. Each bar
            begins where the last one ended, so that the whole is the sum of its lines. A step to the right makes it twice as likely, a step to the left half.
            At the upright line it is as likely as not{(scale.ShowsThreshold ? "; the dotted line is the threshold" : "")}.</p>

            """);
        Kind(html, survey, scale, "The surest", "A few of the pairs that leave the least doubt.", survey.Sure);
        Kind(html, survey, scale, "The doubtful", $"Those of the pairs taken that are nearest to the threshold of {threshold}. If any are wrong, these are the likeliest.", survey.Doubtful);
        Kind(html, survey, scale, "Nearly found", $"Those nearest to the threshold of {threshold} that do not reach it. If any were missed, these are the likeliest.", survey.Missed);
        html.Write($"</section>\n");
    }

    private static void Kind(Html html, PairSurvey survey, Waterfall scale, string name, string what, IReadOnlyList<Example> examples)
    {
        html.Write($"<h3>{name}</h3>\n");
        if (examples.Count == 0)
        {
            html.Write($"<p class=\"nothing\">{(survey.Options.Examples == 0 ? "None are shown." : "There are none to show.")}</p>\n");
            return;
        }

        html.Write($"<p>{what}</p>\n");
        foreach (Example example in examples)
            Write(html, example, scale, survey.Options.Threshold);
    }

    private static void Write(Html html, Example example, Waterfall scale, double threshold)
    {
        html.Write($"""
            <article class="pair">
            <h4><span class="ids">{example.Left} <span class="and">and</span> {example.Right}</span> <span class="{(example.Probability >= threshold ? "surety" : "surety short")}">{Figures.Percent(example.Probability)}</span></h4>
            <p class="why">
            """);
        Reasons.Write(html, example, threshold);
        html.Write($"</p>\n");
        if (example.IsExplained)
            Lines(html, example, scale);
        html.Write($"</article>\n");
    }

    private static void Lines(Html html, Example example, Waterfall scale)
    {
        html.Write($"""<table class="lines"><thead><tr><th scope="col">column</th><th scope="col">{example.Left}</th><th scope="col">{example.Right}</th><th scope="col">how they agree</th><th scope="col" class="number">steps</th><th scope="col" class="fall">""");
        scale.WriteScale(html);
        html.Write($"</th></tr></thead>\n<tbody>\n");
        Whole(html, "before anything is compared", example.Prior);
        scale.WriteStep(html, 0, example.Prior, isFirst: true);
        html.Write($"</td></tr>\n");
        double sum = example.Prior;
        foreach (Evidence column in example.Columns)
        {
            html.Write($"""
                <tr class="{(column.IsUnknown ? "unknown" : "plain")}"><th scope="row">{column.Column}</th><td class="value">{column.Left}</td><td class="value">{column.Right}</td><td class="level">{column.Agreement}</td><td class="number">{Figures.Steps(column.Weight)}</td><td class="fall">
                """);
            scale.WriteStep(html, sum, column.Weight);
            html.Write($"</td></tr>\n");
            sum += column.Weight;
        }

        Whole(html, "as relatives agree so, too", example.Relatives);
        scale.WriteStep(html, sum, example.Relatives);
        html.Write($"</td></tr>\n</tbody>\n<tfoot>\n");
        Whole(html, $"in all: {Figures.Percent(example.Alone)} by the two of them alone", example.Weight);
        scale.WriteSum(html, example.Weight);
        html.Write($"</td></tr>\n</tfoot></table>\n");
    }

    private static void Whole(Html html, string what, double weight) =>
        html.Write($"""<tr class="whole"><th scope="row" colspan="4">{what}</th><td class="number">{Figures.Steps(weight)}</td><td class="fall">""");
}

using ContactCore.Matching;
using ContactCore.Reports.Charts;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>What was found, in a few words and numbers.</summary>
internal static class SummarySection
{
    private const int MostNamed = 5;

    public static void Write(Html html, PairSurvey survey)
    {
        ThresholdCost cost = survey.Cost;
        long records = survey.Found.Table.Count;
        html.Write($"""
            <section id="summary">
            <h2>In short</h2>
            <p class="lede">
            """);
        if (cost.Taken == 0)
            html.Write($"Among {Figures.Count(records, "record", "records")} no two are taken for one person.");
        else
        {
            html.Write($"Of {Figures.Count(records, "record", "records")}, <strong>{Figures.Count(survey.Grouped)}</strong> are not alone: ");
            html.Write($"they are taken for <strong>{Figures.Count(survey.Groups.Count, "person", "persons")}</strong> who are there more than once. ");
            html.Write($"If all of that is right, the table is of {Figures.Count(survey.Persons, "person", "persons")}.");
        }

        html.Write($"</p>\n<dl class=\"figures\">\n");
        Figure(html, "records", Figures.Count(records), "");
        Figure(html, "pairs compared", Figures.Count(survey.Found.Candidates), "");
        Figure(html, "pairs found", Figures.Count(cost.Taken), $"with a probability of {Figures.Threshold(cost.Threshold)} or more");
        Figure(html, "groups", Figures.Count(survey.Groups.Count), "each taken for one person");
        Figure(html, "expected wrong", Figures.Expected(cost.Wrong), "of the pairs found, by their own probabilities");
        html.Write($"</dl>\n");
        Sizes(html, survey);
        Compared(html, survey.Found);
        html.Write($"</section>\n");
    }

    private static void Figure(Html html, string name, string number, string note) =>
        html.Write($"<div><dt>{name}</dt><dd>{number}</dd><dd class=\"note\">{note}</dd></div>\n");

    private static void Sizes(Html html, PairSurvey survey)
    {
        if (survey.Groups.Count == 0)
            return;
        html.Write($"""
            <h3>Groups by size</h3>
            <table class="sizes">
            <thead><tr><th scope="col">records in a group</th><th scope="col"><span class="unseen">share of the groups</span></th><th scope="col" class="number">groups</th></tr></thead>
            <tbody>

            """);
        foreach ((int from, int to, int groups) in GroupSizes.Of(survey.Groups))
        {
            string size = to == int.MaxValue ? $"over {Figures.Count(from - 1)}" : from == to ? Figures.Count(from) : $"{Figures.Count(from)} to {Figures.Count(to)}";
            html.Write($"""<tr><th scope="row">{size}</th><td class="bar">""");
            ShareBar.Write(html, (double)groups / survey.Groups.Count, "same");
            html.Write($"""</td><td class="number">{Figures.Count(groups)}</td></tr>""");
        }

        html.Write($"</tbody>\n</table>\n");
    }

    private static void Compared(Html html, DuplicateRecords found)
    {
        IReadOnlyList<string> keys = found.Model.Keys;
        if (keys.Count == 0)
            html.Write($"<p>Every record was compared with every other one; records that are the same in all columns count once.</p>\n");
        else
        {
            double all = (double)found.Table.Count * (found.Table.Count - 1) / 2;
            html.Write($"<p>Comparing each record with each other would be {Figures.Rounded(all)} pairs. Only those were compared that have something in common: ");
            List(html, keys, "; ");
            html.Write($". A pair that has none of it in common was not seen.</p>\n");
        }

        if (found.Model.LeftOut.Count == 0)
            return;
        html.Write($"<p>Columns that were not compared, since others tell more: ");
        List(html, found.Model.LeftOut, ", ");
        html.Write($".</p>\n");
    }

    private static void List(Html html, IReadOnlyList<string> names, string between)
    {
        for (int name = 0; name < Math.Min(names.Count, MostNamed); name++)
            html.Write($"{(name == 0 ? "" : between)}{new Value(names[name])}");
        if (names.Count > MostNamed)
            html.Write($"{between}and {Figures.Count(names.Count - MostNamed)} more");
    }
}

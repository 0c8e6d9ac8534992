using ContactCore.Matching;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>The largest groups and their records.</summary>
internal static class GroupSection
{
    private const int MostMembers = 12;
    private const int MostColumns = 16;

    public static void Write(Html html, PairSurvey survey)
    {
        html.Write($"""
            <section id="groups">
            <h2>The largest groups</h2>

            """);
        IReadOnlyList<int>[] largest =
            [.. survey.Groups.OrderByDescending(group => group.Count).ThenBy(group => group[0]).Take(survey.Options.Groups)];
        if (largest.Length == 0)
        {
            html.Write($"<p class=\"nothing\">{(survey.Options.Groups == 0 ? "None are shown." : "There are none.")}</p>\n</section>\n");
            return;
        }

        html.Write($"<p>A large group is where a mistake shows first: one wrong link can tie two persons. Bold is what differs from most of its group.</p>\n");
        string[] columns = Columns(survey.Found);
        foreach (IReadOnlyList<int> group in largest)
            Write(html, survey.Found.Table, columns, group);
        html.Write($"</section>\n");
    }

    // What was compared, in the order of the table.
    private static string[] Columns(DuplicateRecords found)
    {
        IReadOnlyList<string> all = found.Table.Schema.Columns;
        HashSet<string> compared = [.. found.Model.Columns.Select(column => column.Name)];
        return [.. all.Where(column => compared.Count == 0 || compared.Contains(column)).Take(MostColumns)];
    }

    private static void Write(Html html, RecordTable table, string[] columns, IReadOnlyList<int> group)
    {
        int[] shown = [.. group.Take(MostMembers)];
        html.Write($"""<article class="group"><h3>{Figures.Count(group.Count)} records</h3><div class="wide" tabindex="0" role="region" aria-label="records of a group"><table><thead><tr><th scope="col">record</th>""");
        foreach (string column in columns)
            html.Write($"""<th scope="col">{new Value(column)}</th>""");
        html.Write($"</tr></thead>\n<tbody>\n");
        string[] commonest = [.. columns.Select(column => Commonest(table, column, shown))];
        foreach (int record in shown)
        {
            html.Write($"""<tr><th scope="row">{new Value(table.IdOf(record))}</th>""");
            for (int column = 0; column < columns.Length; column++)
            {
                Value value = new(table.ValueOf(columns[column], record));
                bool isOther = !value.IsMissing && !IsAlike(value.Text, commonest[column]);
                html.Write($"""<td class="{(isOther ? "value other" : "value")}">{value}</td>""");
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody></table></div>");
        if (group.Count > shown.Length)
            html.Write($"<p class=\"note\">and {Figures.Count(group.Count - shown.Length)} more</p>");
        html.Write($"</article>\n");
    }

    private static string Commonest(RecordTable table, string column, int[] records) => records
        .Select(record => new Value(table.ValueOf(column, record)))
        .Where(value => !value.IsMissing)
        .GroupBy(value => value.Text.Trim(), StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(alike => alike.Count())
        .FirstOrDefault()?.Key ?? "";

    private static bool IsAlike(string value, string other) => string.Equals(value.Trim(), other, StringComparison.OrdinalIgnoreCase);
}

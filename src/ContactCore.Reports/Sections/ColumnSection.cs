using ContactCore.Matching;
using ContactCore.Reports.Charts;
using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>What each column tells.</summary>
internal static class ColumnSection
{
    public static void Write(Html html, PairSurvey survey)
    {
        html.Write($"""
            <section id="columns">
            <h2>What each column tells</h2>

            """);
        IReadOnlyList<string> order = survey.Found.Table.Schema.Columns;
        ColumnModel[] columns = [.. order.SelectMany(name => survey.Found.Model.Columns.Where(column => column.Name == name))];
        if (columns.Length == 0)
        {
            html.Write($"<p class=\"nothing\">Nothing could be learned of a table whose records are all the same.</p>\n</section>\n");
            return;
        }

        html.Write($"""
            <p>Two records of one person seldom agree in everything, and two strangers agree in something by chance. How often each happens was learned from this table
            alone. What is common among records of one person and rare among others says much; what is as common among both says nothing.</p>

            """);
        foreach (ColumnModel column in columns)
            Write(html, column);
        html.Write($"""
            <p class="note">Shares are of pairs that both have a value. In a single pair a column may weigh less, where another one has told the same already, and more, where the value is rare.</p>
            </section>

            """);
    }

    private static void Write(Html html, ColumnModel column)
    {
        html.Write($"""
            <table class="levels">
            <caption><strong>{new Value(column.Name)}</strong> <span>{KindOf(column.Kind)}</span></caption>
            <thead><tr><th scope="col">how two values agree</th><th scope="col" class="bar">among records of one person</th><th scope="col" class="bar">among others</th><th scope="col" class="number">steps</th><th scope="col" class="times">one person is</th></tr></thead>
            <tbody>

            """);
        foreach (LevelModel level in column.Levels)
        {
            html.Write($"""<tr><th scope="row">{level.Name}</th><td class="bar" data-of="records of one person"><span>{Figures.Share(level.AmongMatches)}</span>""");
            ShareBar.Write(html, level.AmongMatches, "same");
            html.Write($"""</td><td class="bar" data-of="others"><span>{Figures.Share(level.AmongOthers)}</span>""");
            ShareBar.Write(html, level.AmongOthers, "others");
            html.Write($"""</td><td class="number">{Figures.Steps(level.Weight)}</td><td class="times">{Figures.Times(level.Weight)}</td></tr>""");
            html.Write($"\n");
        }

        html.Write($"</tbody></table>\n");
    }

    private static string KindOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Name => "compared as names",
        ColumnKind.Date => "compared as days",
        ColumnKind.Code => "compared as a code",
        ColumnKind.Email => "compared as emails",
        ColumnKind.Phone => "compared as phones",
        ColumnKind.Number => "compared as numbers",
        _ => "compared as words",
    };
}

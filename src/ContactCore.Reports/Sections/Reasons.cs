using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>Why a pair is taken, or not, in words.</summary>
internal static class Reasons
{
    private const int Named = 2;
    private const double Telling = 1;

    public static void Write(Html html, Example example, double threshold)
    {
        if (!example.IsExplained)
        {
            html.Write($"All records are the same, so that nothing could be learned from them; copies that have two values or more are taken for one person.");
            return;
        }

        bool isTaken = example.Probability >= threshold;
        Evidence[] speaking = [.. example.Columns.Where(column => column.Weight >= Telling).OrderByDescending(column => column.Weight).Take(Named)];
        Evidence[] against = [.. example.Columns.Where(column => column.Weight <= -Telling).OrderBy(column => column.Weight).Take(Named)];
        (string verdict, string by, string end) = (isTaken, isTaken == example.Alone >= threshold) switch
        {
            (true, true) => ("Taken for one person", ", above all by ", "."),
            (true, false) => ("Taken for one person for the sake of the other records of their group", ". What speaks for it is above all ", "."),
            (false, true) => ("Not taken for one person", ": what speaks for it is above all ", ", and that is not enough."),
            (false, false) => ("Not taken for one person, since the other records of their group do not fit", ". What speaks for it is above all ", "."),
        };
        html.Write($"{verdict}");
        if (speaking.Length > 0)
        {
            html.Write($"{by}");
            List(html, speaking);
        }

        html.Write($"{(speaking.Length > 0 ? end : ".")}");
        if (against.Length > 0)
        {
            html.Write($" Against it {(against.Length == 1 ? "speaks" : "speak")} ");
            List(html, against);
            html.Write($".");
        }

        if (example.Relatives <= -Telling)
            html.Write($" Two persons of one home would agree much the same, which takes off {Figures.Steps(-example.Relatives).TrimStart('+')} steps.");
        if (Figures.Percent(example.Alone) != Figures.Percent(example.Probability))
            html.Write($" By the two of them alone it would be {Figures.Percent(example.Alone)}; the other records of their group make it {Figures.Percent(example.Probability)}.");
    }

    private static void List(Html html, Evidence[] columns)
    {
        for (int column = 0; column < columns.Length; column++)
            html.Write($"{(column == 0 ? "" : " and ")}<strong>{columns[column].Column}</strong> ({columns[column].Level})");
    }
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching.Saving;

/// <summary>Reads how the columns of matches agree, or those of others.</summary>
internal static class AgreementReader
{
    private const double Rounding = 1e-6;

    /// <param name="columns">The columns as they are written.</param>
    /// <param name="forms">What they are.</param>
    /// <param name="kind">Of which pairs.</param>
    public static Agreement Read(ModelElement[] columns, ColumnForm[] forms, string kind)
    {
        int[] levels = [.. forms.Select(form => form.Comparator().Levels.Count)];
        ModelElement[] written = [.. columns.Select(column => column.Member(kind))];
        double[][] rates = [.. written.Select((column, place) => Rates(column.Member("rates"), levels[place]))];
        int[] parents = [.. written.Select(column => Parent(column, forms))];
        RequireTree(parents, written);
        double[][] given = new double[levels.Length][];
        for (int column = 0; column < levels.Length; column++)
        {
            if (parents[column] is >= 0 and int parent)
                given[column] = Given(written[column].Member("given"), levels[column], levels[parent]);
        }

        return Agreement.Known(levels, rates, parents, given);
    }

    /// <summary>How often what is shared has each level: never that of different.</summary>
    public static double[] RatesOfShared(ModelElement written, int levels) => [.. Rates(written, levels - 1), 0];

    // By level, of which the first is not known.
    private static double[] Rates(ModelElement written, int levels)
    {
        double[] rates = [0, .. written.Items(levels - 1, levels - 1).Select(rate => rate.Number(1))];
        double sum = rates.Sum();
        return Math.Abs(sum - 1) <= Rounding ? rates : throw written.Wrong(FormattableString.Invariant($"add up to {sum}"), "1");
    }

    private static int Parent(ModelElement written, ColumnForm[] forms)
    {
        if (written.TryMember("dependsOn") is not { } parent)
            return -1;
        int place = Array.FindIndex(forms, form => form.Name == parent.Text());
        return place >= 0 ? place : throw parent.Wrong($"is '{parent.Text()}'", "the name of another column");
    }

    private static double[] Given(ModelElement written, int levels, int levelsOfParent) =>
        [.. new double[levels], .. written.Items(levelsOfParent - 1, levelsOfParent - 1).SelectMany(row => Rates(row, levels))];

    private static void RequireTree(int[] parents, ModelElement[] written)
    {
        for (int column = 0; column < parents.Length; column++)
        {
            int above = column;
            for (int steps = 0; above >= 0; steps++)
            {
                if (steps > parents.Length)
                    throw written[column].Member("dependsOn").Wrong("leads back to the column itself", "columns that hang together by a tree");
                above = parents[above];
            }
        }
    }
}

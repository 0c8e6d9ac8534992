using ContactCore.Matching.Clustering;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Linking;

/// <summary>Which rows of two tables are linked, of all pairs that have some evidence, by how many may be of one person.</summary>
internal static class Links
{
    private const double SameRow = 0.99;
    private const int Telling = 2;

    // Of more, the surest pair is linked first, and so on.
    private const double MostSteps = 10_000_000;

    /// <summary>The links, the surest first.</summary>
    public static List<Link> Of(ComparedRecords records, IReadOnlyList<WeighedPair> pairs, double prior, LinkRule rule)
    {
        List<Link> possible = [.. WithEqual(records, [.. pairs.Select(pair => new Link(Math.Min(pair.Left, pair.Right), Math.Max(pair.Left, pair.Right), (float)(prior + pair.Weight)))])];
        ulong[] marks = records.Marks;
        possible.Sort((one, other) =>
        {
            int byOdds = other.Odds.CompareTo(one.Odds);
            int byLeft = byOdds != 0 ? byOdds : marks[one.Left].CompareTo(marks[other.Left]);
            return byLeft != 0 ? byLeft : marks[one.Right].CompareTo(marks[other.Right]);
        });
        if (rule == LinkRule.ManyToMany)
            return possible;
        bool[] isTaken = new bool[records.Count];
        List<Link> links = rule == LinkRule.OneToOne ? Best(records, possible, isTaken) : [];
        foreach (Link link in possible)
        {
            bool isLeftFree = rule == LinkRule.OneToMany || !isTaken[link.Left];
            bool isRightFree = rule == LinkRule.ManyToOne || !isTaken[link.Right];
            if (!isLeftFree || !isRightFree)
                continue;
            isTaken[link.Left] = isTaken[link.Right] = true;
            links.Add(link);
        }

        return [.. links.OrderByDescending(link => link.Odds).ThenBy(link => marks[link.Left]).ThenBy(link => marks[link.Right])];
    }

    // Of those that are rather one person's than not. What is less sure is linked afterwards, of what is left.
    private static List<Link> Best(ComparedRecords records, List<Link> possible, bool[] isTaken)
    {
        List<Link> best = [];
        foreach (WeighedPair[] component in Components.Of([.. possible.Where(link => link.Odds > 0).Select(link => new WeighedPair(link.Left, link.Right, link.Odds))]))
        {
            int[] lefts = InOrder(component.Select(pair => pair.Left));
            int[] rights = InOrder(component.Select(pair => pair.Right));
            bool isTurned = lefts.Length > rights.Length;
            (int[] few, int[] many) = isTurned ? (rights, lefts) : (lefts, rights);
            if ((double)few.Length * few.Length * many.Length > MostSteps)
                continue;
            double[,] worth = new double[few.Length, many.Length];
            foreach (WeighedPair pair in component)
                worth[Array.IndexOf(few, isTurned ? pair.Right : pair.Left), Array.IndexOf(many, isTurned ? pair.Left : pair.Right)] = pair.Weight;
            int[] placed = Assignment.Of(worth);
            for (int i = 0; i < few.Length; i++)
            {
                if (placed[i] < 0)
                    continue;
                (int left, int right) = isTurned ? (many[placed[i]], few[i]) : (few[i], many[placed[i]]);
                isTaken[left] = isTaken[right] = true;
                best.Add(new Link(left, right, (float)worth[i, placed[i]]));
            }
        }

        return best;

        int[] InOrder(IEnumerable<int> rows) => [.. rows.Distinct().OrderBy(row => records.Marks[row])];
    }

    // Rows that are the same in all that is compared are of one person, whether a key brought them together or not.
    private static IEnumerable<Link> WithEqual(ComparedRecords records, List<Link> links)
    {
        int[][] columns = [.. records.Columns.Select(column => column.Forms.Numbers)];
        DistinctRows rows = DistinctRows.Of(records.Count, columns, null);
        int[] equalOf = new int[records.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            int first = rows.FirstOf(row);
            if (rows.IsShared(row) && columns.Count(numbers => numbers[first] != 0) >= Telling)
                equalOf[first] = rows.RecordsOf(row).Last();
        }

        float same = (float)Odds.Of(SameRow);
        foreach (Link link in links)
        {
            bool isEqual = equalOf[link.Left] == link.Right;
            if (isEqual)
                equalOf[link.Left] = 0;
            yield return isEqual ? link with { Odds = Math.Max(same, link.Odds) } : link;
        }

        for (int left = 0; left < equalOf.Length; left++)
        {
            if (equalOf[left] != 0)
                yield return new Link(left, equalOf[left], same);
        }
    }
}

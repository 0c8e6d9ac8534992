using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Clustering;

/// <summary>The records of groups of rows.</summary>
internal static class GroupLists
{
    /// <summary>The groups of two records or more, each from its lowest record, and in the order of these.</summary>
    /// <param name="rows">The rows, in the order of their first records.</param>
    /// <param name="joined">The rows that belong together.</param>
    /// <param name="areSame">Whether the records that have all values of a row are of one person; otherwise the first of them stands for it.</param>
    public static List<List<int>> Of(DistinctRows rows, IEnumerable<Joining> joined, Func<int, bool> areSame)
    {
        Groups groups = new(rows.Count);
        foreach (Joining joining in joined)
            groups.Join(joining.One, joining.Other);
        HashSet<int> whole = [.. rows.Shared.Where(areSame)];

        // How many records a group has beside one, at its lowest row.
        int[] more = new int[rows.Count];
        for (int row = 0; row < more.Length; row++)
        {
            if (groups.Of(row) is int group && group != row)
                more[group]++;
        }

        foreach (int row in whole)
            more[groups.Of(row)] += rows.RecordsOf(row).Count() - 1;
        List<List<int>> lists = [];
        int[] listOf = new int[rows.Count];
        for (int row = 0; row < more.Length; row++)
        {
            int group = groups.Of(row);
            if (more[group] == 0)
                continue;
            if (listOf[group] == 0)
            {
                lists.Add(new List<int>(more[group] + 1));
                listOf[group] = lists.Count;
            }

            if (whole.Contains(row))
                lists[listOf[group] - 1].AddRange(rows.RecordsOf(row));
            else
                lists[listOf[group] - 1].Add(rows.FirstOf(row));
        }

        // Records of several rows may come in turns.
        if (whole.Count > 0)
            lists.ForEach(list => list.Sort());
        return lists;
    }
}

using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Comparing;

/// <summary>Rows that are drawn by their marks: the same ones, whatever the order of the records.</summary>
internal static class Marked
{
    /// <summary>Those of some rows whose mark is not above a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] Rows(ulong[] marks, int from, int until, ulong bound)
    {
        List<int> rows = [];
        for (int row = from; row < until; row++)
        {
            if (marks[row] <= bound)
                rows.Add(row);
        }

        return [.. rows];
    }
}

using System.Collections.Immutable;

namespace ContactCore.InMemory.Stores;

/// <summary>Finds places in sorted sets without an item to compare with, in logarithmic time.</summary>
internal static class SortedSets
{
    /// <summary>The index of the first item that <paramref name="reached"/> holds for, or the count.</summary>
    /// <param name="set">The set.</param>
    /// <param name="reached">Holds for every item behind one that it holds for.</param>
    public static int FirstIndex<T>(this ImmutableSortedSet<T> set, Func<T, bool> reached)
    {
        int low = 0;
        int high = set.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (reached(set[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The items from the first one for which <paramref name="reached"/> holds, upwards.</summary>
    /// <param name="set">The set.</param>
    /// <param name="reached">Holds for every item behind one that it holds for.</param>
    public static IEnumerable<T> From<T>(this ImmutableSortedSet<T> set, Func<T, bool> reached)
    {
        for (int index = set.FirstIndex(reached); index < set.Count; index++)
            yield return set[index];
    }
}

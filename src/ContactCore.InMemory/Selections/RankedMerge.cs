namespace ContactCore.InMemory.Selections;

/// <summary>Merges two ordered sequences into one, reading no further ahead than one item of each.</summary>
internal static class RankedMerge
{
    public static IEnumerable<T> MergeWith<T>(this IEnumerable<T> left, IEnumerable<T> right, IComparer<T> order)
    {
        using IEnumerator<T> lefts = left.GetEnumerator();
        using IEnumerator<T> rights = right.GetEnumerator();
        bool hasLeft = lefts.MoveNext();
        bool hasRight = rights.MoveNext();
        while (hasLeft || hasRight)
        {
            if (hasLeft && (!hasRight || order.Compare(lefts.Current, rights.Current) <= 0))
            {
                yield return lefts.Current;
                hasLeft = lefts.MoveNext();
            }
            else
            {
                yield return rights.Current;
                hasRight = rights.MoveNext();
            }
        }
    }
}

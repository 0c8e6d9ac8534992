namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>The order of places in a ranking (Q2): by value, then by ID; those without a value last both ways.</summary>
/// <param name="isDescending">Whether the highest comes first.</param>
internal sealed class RankingOrder(bool isDescending) : IComparer<(long? Value, Guid Id)>
{
    public int Compare((long? Value, Guid Id) x, (long? Value, Guid Id) y)
    {
        if (x.Value is null != y.Value is null)
            return x.Value is null ? 1 : -1;
        int upwards = Nullable.Compare(x.Value, y.Value) is not 0 and var byValue ? byValue : x.Id.CompareTo(y.Id);
        return isDescending ? -upwards : upwards;
    }
}

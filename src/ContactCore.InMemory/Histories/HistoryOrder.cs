using ContactCore.Histories;

namespace ContactCore.InMemory.Histories;

/// <summary>Orders entries by instant, then by ID.</summary>
internal sealed class HistoryOrder : IComparer<HistoryEntry>
{
    public static readonly HistoryOrder Instance = new();

    private HistoryOrder()
    {
    }

    public static bool IsBehind(HistoryEntry entry, HistoryPosition position)
    {
        int byInstant = entry.At.CompareTo(position.At);
        return byInstant > 0 || (byInstant == 0 && entry.Id.CompareTo(position.Id) > 0);
    }

    public int Compare(HistoryEntry? x, HistoryEntry? y)
    {
        int byInstant = x!.At.CompareTo(y!.At);
        return byInstant != 0 ? byInstant : x.Id.CompareTo(y.Id);
    }
}

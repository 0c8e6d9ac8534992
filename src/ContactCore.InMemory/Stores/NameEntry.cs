using ContactCore.Text;

namespace ContactCore.InMemory.Stores;

/// <summary>A normalised name and whose it is.</summary>
internal readonly record struct NameEntry(string Name, Guid Owner)
{
    /// <summary>By name alone, because a name has one owner.</summary>
    public static readonly IComparer<NameEntry> ByName =
        Comparer<NameEntry>.Create((x, y) => CodePointOrder.Instance.Compare(x.Name, y.Name));
}

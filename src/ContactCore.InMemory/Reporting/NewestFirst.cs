using ContactCore.Reporting;

namespace ContactCore.InMemory.Reporting;

/// <summary>Orders places by instant, then by origin, the newest first.</summary>
internal sealed class NewestFirst : IComparer<ReportPosition>
{
    public static readonly NewestFirst Instance = new();

    private NewestFirst()
    {
    }

    public int Compare(ReportPosition x, ReportPosition y)
    {
        int byInstant = y.At.CompareTo(x.At);
        return byInstant != 0 ? byInstant : y.Origin.CompareTo(x.Origin);
    }
}

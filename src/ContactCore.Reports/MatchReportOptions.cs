namespace ContactCore.Reports;

/// <summary>What a page about duplicates shows.</summary>
public sealed record MatchReportOptions
{
    /// <summary>The heading; "Records of one person" unless set.</summary>
    public string Title
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "Records of one person";

    /// <summary>From which probability a pair is taken for one person: 0.01 to 1; 0.5 unless set.</summary>
    public double Threshold
    {
        get;
        init
        {
            if (!(value is >= 0.01 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "allowed: 0.01 to 1");
            field = value;
        }
    } = 0.5;

    /// <summary>How many pairs are shown side by side of each kind, the surest, the doubtful and the nearly found: 0 to 50; 4 unless set.</summary>
    public int Examples
    {
        get;
        init => field = UpToFifty(value);
    } = 4;

    /// <summary>How many of the largest groups are shown: 0 to 50; 5 unless set.</summary>
    public int Groups
    {
        get;
        init => field = UpToFifty(value);
    } = 5;

    private static int UpToFifty(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 50);
        return value;
    }
}

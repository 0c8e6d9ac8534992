namespace ContactCore.Matching.Comparing;

/// <summary>Which rows may be of one person: any two of one table, or one each of two tables, of which the left one's rows come first.</summary>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Lefts">How many of them are the left table's, or null of one table.</param>
internal sealed record Sides(int Rows, int? Lefts)
{
    /// <summary>Whether two tables are linked.</summary>
    public bool AreTwo => Lefts is not null;

    /// <summary>How many pairs there are.</summary>
    public double Pairs => Lefts is { } lefts ? (double)lefts * (Rows - lefts) : (double)Rows * (Rows - 1) / 2;

    /// <summary>How many others each row may be of one person with; of two tables, each row of the smaller one. At least 1.</summary>
    public double Among => Math.Max(1, Lefts is { } lefts ? Math.Max(lefts, Rows - lefts) : Rows - 1);

    /// <summary>The first row that meets those before it.</summary>
    public int FirstRight => Lefts ?? 0;

    /// <summary>How many rows before a right one it meets.</summary>
    public int LeftsOf(int right) => Lefts ?? right;

    /// <summary>Whether two different rows may meet.</summary>
    public bool MayMeet(int one, int other) => Lefts is not { } lefts || one < lefts != other < lefts;

    /// <summary>How many pairs some rows have.</summary>
    public long PairsOf(ReadOnlySpan<int> rows)
    {
        if (Lefts is not { } lefts)
            return (long)rows.Length * (rows.Length - 1) / 2;
        long ofLeft = 0;
        foreach (int row in rows)
            ofLeft += row < lefts ? 1 : 0;
        return ofLeft * (rows.Length - ofLeft);
    }
}

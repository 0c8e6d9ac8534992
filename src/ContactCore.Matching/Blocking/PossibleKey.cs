namespace ContactCore.Matching.Blocking;

/// <summary>A key that may be chosen.</summary>
internal sealed class PossibleKey
{
    // What it is worth to find a match once more: likely matches err less than those that are hard to find.
    private static readonly double[] Worth = [1, 0.5, 0.25, 0.12, 0.06, 0.03];

    private readonly int[] _finds;
    private int _round;

    /// <param name="parts">The places of its parts.</param>
    /// <param name="pairs">About how many pairs it gives.</param>
    /// <param name="imagined">Which parts each of some matches has in common.</param>
    public PossibleKey(int[] parts, double pairs, ulong[] imagined)
    {
        Parts = parts;
        Pairs = pairs;
        ulong mask = parts.Aggregate(0UL, (bits, part) => bits | (1UL << part));
        _finds = [.. Enumerable.Range(0, imagined.Length).Where(match => (imagined[match] & mask) == mask)];
        Gain = _finds.Length;
    }

    /// <summary>The places of its parts.</summary>
    public int[] Parts { get; }

    /// <summary>About how many pairs it gives.</summary>
    public double Pairs { get; private set; }

    /// <summary>Whether the pairs were measured, and not worked out of its parts.</summary>
    public bool IsMeasured { get; private set; }

    /// <summary>How many pairs were measured, which counts from when the key is the best one; null where they were not.</summary>
    public double? Measured { get; set; }

    /// <summary>Lets count what was measured.</summary>
    public void Adopt(double measured)
    {
        Pairs = measured;
        IsMeasured = true;
    }

    /// <summary>What it would find beyond what was found when it was last renewed; of later rounds, at most.</summary>
    public double Gain { get; private set; }

    /// <summary>Whether the gain is that of a round.</summary>
    public bool IsUpToDate(int round) => _round == round;

    /// <summary>Works the gain out.</summary>
    /// <param name="found">How often each match was found.</param>
    /// <param name="round">How many keys were chosen.</param>
    public void Renew(int[] found, int round)
    {
        double gain = 0;
        foreach (int match in _finds)
            gain += found[match] < Worth.Length ? Worth[found[match]] : 0;
        Gain = gain;
        _round = round;
    }

    /// <summary>Finds what it finds once more.</summary>
    public void AddTo(int[] found)
    {
        foreach (int match in _finds)
            found[match]++;
    }
}

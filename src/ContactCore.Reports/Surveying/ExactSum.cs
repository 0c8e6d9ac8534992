namespace ContactCore.Reports.Surveying;

/// <summary>A sum of probabilities that is the same in whatever order they come.</summary>
internal struct ExactSum
{
    private const double Unit = 1L << 40;

    private UInt128 _units;

    public readonly double Value => (double)_units / Unit;

    public void Add(double probability, long times) => _units += (UInt128)(ulong)(probability * Unit) * (ulong)times;
}

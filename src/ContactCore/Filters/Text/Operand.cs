namespace ContactCore.Filters.Text;

#pragma warning disable CA1065, CA1822 // A surface for the parser: its members name what may be written, and never run.

/// <summary>
/// What the parser may see: a name, or a placeholder of a value. The operators and calls say what may be done with it.
/// </summary>
/// <param name="Value">The value that the placeholder stands for, or null for a name.</param>
internal sealed record Operand(FilterValue? Value)
{
    public static bool operator <(Operand left, Operand right) => throw Surface.NeverRun();

    public static bool operator <=(Operand left, Operand right) => throw Surface.NeverRun();

    public static bool operator >(Operand left, Operand right) => throw Surface.NeverRun();

    public static bool operator >=(Operand left, Operand right) => throw Surface.NeverRun();

    public bool Contains(Operand value) => throw Surface.NeverRun();

    public bool StartsWith(Operand value) => throw Surface.NeverRun();

    public bool EndsWith(Operand value) => throw Surface.NeverRun();
}

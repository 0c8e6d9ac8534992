namespace ContactCore.Matching.Learning;

/// <summary>The logarithms of all chances of one kind of pairs, so that a pattern's is a sum of a few numbers that are looked up.</summary>
internal sealed class LevelLogs
{
    private const int Bits = 4;
    private const ulong Mask = (1 << Bits) - 1;

    private readonly double[] _logs;
    private readonly int[] _parents;
    private readonly int _columns;

    private LevelLogs(double[] logs, int[] parents)
    {
        _logs = logs;
        _parents = parents;
        _columns = parents.Length;
    }

    /// <summary>Looks them up beforehand.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="tree">Which column depends on which.</param>
    /// <param name="chance">The chance of a column's level, from 1, by its parent's, 0 where that is not known.</param>
    public static LevelLogs Of(int[] levels, Agreement tree, Func<int, int, int, double> chance)
    {
        double[] logs = new double[levels.Length << (2 * Bits)];
        int[] parents = [.. levels.Select((_, column) => tree.ParentOf(column))];
        for (int column = 0; column < levels.Length; column++)
        {
            int above = parents[column] < 0 ? 1 : levels[parents[column]];
            for (int ofParent = 0; ofParent < above; ofParent++)
            {
                for (int level = 1; level < levels[column]; level++)
                    logs[Place(column, (ulong)ofParent, (ulong)level)] = Math.Log2(chance(column, ofParent, level));
            }
        }

        return new LevelLogs(logs, parents);
    }

    /// <summary>A number and the logarithms of a pattern's levels.</summary>
    public double Add(double number, ulong pattern)
    {
        for (int column = 0; column < _columns; column++)
        {
            int parent = _parents[column];
            ulong above = parent < 0 ? 0 : (pattern >> (parent * Bits)) & Mask;
            number += _logs[Place(column, above, (pattern >> (column * Bits)) & Mask)];
        }

        return number;
    }

    private static int Place(int column, ulong above, ulong level) => (column << (2 * Bits)) | (int)(above << Bits) | (int)level;
}

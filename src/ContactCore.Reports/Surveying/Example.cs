using ContactCore.Matching;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Surveying;

/// <summary>A pair that is shown, with its explanation where there is one; its values are cut, so that it is small.</summary>
internal sealed class Example
{
    private Example(Value left, Value right, double probability, Explanation? why, IReadOnlyList<string> order)
    {
        Left = left;
        Right = right;
        Probability = probability;
        if (why is null)
            return;
        IsExplained = true;
        Prior = why.Prior;
        Relatives = why.Relatives;
        Weight = why.Weight;
        Alone = why.Probability;
        Columns = [.. why.Columns.OrderBy(column => IndexIn(order, column.Column)).Select(Evidence.Of)];
    }

    /// <summary>The one's ID.</summary>
    public Value Left { get; }

    /// <summary>The other's.</summary>
    public Value Right { get; }

    /// <summary>The probability with all records that they hang together with.</summary>
    public double Probability { get; }

    /// <summary>Whether anything was learned that explains it.</summary>
    public bool IsExplained { get; }

    public double Prior { get; }

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<Evidence> Columns { get; } = [];

    public double Relatives { get; }

    public double Weight { get; }

    /// <summary>The probability by the two of them alone.</summary>
    public double Alone { get; }

    /// <summary>Where the sum stands after the prior, each column, and the relatives.</summary>
    public IEnumerable<double> Sums
    {
        get
        {
            double sum = Prior;
            yield return sum;
            foreach (Evidence column in Columns)
                yield return sum += column.Weight;
            yield return sum + Relatives;
        }
    }

    public static Example Of(DuplicateRecords found, MatchedPair pair)
    {
        string left = found.Table.IdOf(pair.Left);
        string right = found.Table.IdOf(pair.Right);
        Explanation? why = found.Model.Columns.Count == 0 ? null : found.Explain(left, right);
        return new Example(new Value(left), new Value(right), pair.Probability, why, found.Table.Schema.Columns);
    }

    private static int IndexIn(IReadOnlyList<string> order, string column)
    {
        int index = 0;
        while (order[index] != column)
            index++;
        return index;
    }
}

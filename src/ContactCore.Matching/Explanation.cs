using System.Globalization;
using System.Text;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching;

/// <summary>Why two records are taken for one person, or not. Weights are logarithms of odds to the base 2, and add up.</summary>
public sealed class Explanation
{
    internal Explanation(double prior, IReadOnlyList<ColumnEvidence> columns, double relatives, double groupProbability)
    {
        Prior = prior;
        Columns = columns;
        Relatives = relatives;
        GroupProbability = groupProbability;
    }

    /// <summary>The weight of two records of which nothing is known: mostly far below zero.</summary>
    public double Prior { get; }

    /// <summary>What each column says.</summary>
    public IReadOnlyList<ColumnEvidence> Columns { get; }

    /// <summary>What is taken off since two persons of one home or company agree so, too: zero or less.</summary>
    public double Relatives { get; }

    /// <summary>The sum of all.</summary>
    public double Weight => Prior + Columns.Sum(column => column.Weight) + Relatives;

    /// <summary>The probability that both are of one person, by the two of them alone.</summary>
    public double Probability => Odds.ToProbability(Weight);

    /// <summary>The probability given all records that they hang together with; 0 where nothing joins them.</summary>
    public double GroupProbability { get; }

    /// <summary>The explanation in words, a line a column.</summary>
    /// <returns>The text; it has the values of both records.</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Prior,7:+0.0;-0.0}  before anything is compared");
        foreach (ColumnEvidence column in Columns)
            text.AppendLine(CultureInfo.InvariantCulture, $"{column.Weight,7:+0.0;-0.0;0.0}  {column.Column}: {column.Level} ('{column.Left}', '{column.Right}')");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Relatives,7:+0.0;-0.0;0.0}  as related persons agree so, too");
        text.Append(CultureInfo.InvariantCulture, $"{Weight,7:+0.0;-0.0}  in all: probability {Probability:0.0000}; with their group {GroupProbability:0.0000}");
        return text.ToString();
    }
}

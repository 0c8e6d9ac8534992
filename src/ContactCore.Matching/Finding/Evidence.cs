using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Scoring;

namespace ContactCore.Matching.Finding;

/// <summary>What speaks for two rows of a table to be of one person, and against it.</summary>
/// <param name="records">The records.</param>
/// <param name="scorer">Weighs pairs.</param>
/// <param name="prior">The logarithm of the odds of a pair of which nothing is known.</param>
internal sealed class Evidence(ComparedRecords records, Scorer scorer, double prior)
{
    /// <summary>Of records that are weighed; null where nothing was learned.</summary>
    public static Evidence? Of(WeighedRecords weighed) =>
        weighed is { Scorer: { } scorer, Learned: { } learned } ? new Evidence(weighed.Records, scorer, learned.PriorOdds) : null;

    /// <summary>How sure it is, by what was learned, that two records are of one person that have all values of a row.</summary>
    public double OfSame(int row)
    {
        lock (scorer)
            return Odds.ToProbability(prior + scorer.WeighSame(row));
    }

    /// <summary>Why two rows are taken for one person, or not.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="leftValue">The one's value of a column as it was read.</param>
    /// <param name="rightValue">The other's.</param>
    /// <param name="groupProbability">The probability given all records that they hang together with.</param>
    public Explanation Explain(int left, int right, Func<string, string?> leftValue, Func<string, string?> rightValue, double groupProbability)
    {
        ulong pattern = records.Compare(left, right);
        ColumnEvidence[] columns =
        [
            .. records.Columns.Select((column, place) => new ColumnEvidence(
                column.Name,
                leftValue(column.Name),
                rightValue(column.Name),
                column.Comparator.Levels[Pattern.Level(pattern, place)],
                scorer.WeighColumn(pattern, place, left))),
        ];
        double weight;
        lock (scorer)
            weight = scorer.Weigh(left, pattern);
        return new Explanation(prior, columns, Math.Min(0, weight - columns.Sum(column => column.Weight)), groupProbability);
    }
}

using System.Globalization;
using System.Text;
using ContactCore.Matching.Blocking;
using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching;

/// <summary>What was learned of the records of a table: how those of one person agree, and others by chance.</summary>
public sealed class MatchModel
{
    private MatchModel(double prior, double relatedPrior, IReadOnlyList<ColumnModel> columns, IReadOnlyList<string> keys, IReadOnlyList<string> leftOut)
    {
        Prior = prior;
        RelatedPrior = relatedPrior;
        Columns = columns;
        Keys = keys;
        LeftOut = leftOut;
    }

    internal MatchModel(ComparedRecords records, Learned learned, Candidates candidates)
        : this(
            learned.Prior,
            learned.RelatedPrior,
            [.. records.Columns.Select((column, place) => ColumnModel.Of(column, place, learned))],
            [.. candidates.Keys.Select(key => key.Name)],
            records.LeftOut)
    {
    }

    /// <summary>The share of pairs of one person among all pairs of the table.</summary>
    public double Prior { get; }

    /// <summary>The share of pairs of related persons among all pairs: of one home, one company.</summary>
    public double RelatedPrior { get; }

    /// <summary>The columns that were compared, by name.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>By what records met to be compared, in words; none where all pairs were.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Columns that were not compared, since there were more than 16 that tell more.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The model in words, a line a level.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"prior {Prior:0.0e+0}, related {RelatedPrior:0.0e+0}");
        foreach (ColumnModel column in Columns)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{column.Name} ({column.Kind})");
            foreach (LevelModel level in column.Levels)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {level.Name}: {level.AmongMatches:0.0000} of matches, {level.AmongOthers:0.0000000} of others, weight {level.Weight:+0.0;-0.0}");
        }

        return text.ToString();
    }

    internal static MatchModel OfNothing(ComparedRecords records) => new(0, 0, [], [], records.LeftOut);
}

using ContactCore.Matching.Comparing;
using ContactCore.Matching.Learning;

namespace ContactCore.Matching;

/// <summary>What was learned of a column.</summary>
public sealed class ColumnModel
{
    private ColumnModel(string name, ColumnKind kind, IReadOnlyList<LevelModel> levels)
    {
        Name = name;
        Kind = kind;
        Levels = levels;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its kind, said or guessed.</summary>
    public ColumnKind Kind { get; }

    /// <summary>How its values may agree, from the same to different.</summary>
    public IReadOnlyList<LevelModel> Levels { get; }

    internal static ColumnModel Of(ColumnForm column, int place, Learned learned) => new(
        column.Name,
        column.Kind,
        [
            .. column.Comparator().Levels.Skip(1).Select((name, level) =>
                new LevelModel(name, learned.Matches.Rate(place, level + 1), learned.Others.Rate(place, level + 1))),
        ]);
}

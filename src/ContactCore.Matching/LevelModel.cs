namespace ContactCore.Matching;

/// <summary>How two values of a column may agree.</summary>
/// <param name="Name">In words.</param>
/// <param name="AmongMatches">How often records of one person agree so, of those that both have a value: m of Fellegi and Sunter (1969).</param>
/// <param name="AmongOthers">How often others do: u.</param>
public readonly record struct LevelModel(string Name, double AmongMatches, double AmongOthers)
{
    /// <summary>What it weighs: log2(m/u). In a pair it may weigh less, where another column has told the same, and more of a rare value.</summary>
    public double Weight => Math.Log2(AmongMatches / AmongOthers);
}

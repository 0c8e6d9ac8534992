using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// What is taken for granted before anything is learned: matches agree in most columns, and others as records drawn at
/// random do, without those of them that agree in half of all they know.
/// </summary>
internal sealed class FirstGuess
{
    private const double Same = 0.75;
    private const double Different = 0.15;
    private const double Strangers = 0.5;

    private readonly int[] _levels;
    private readonly double _prior;

    private FirstGuess(int[] levels, double prior, Agreement others)
    {
        _levels = levels;
        _prior = prior;
        Others = others;
    }

    /// <summary>How others agree.</summary>
    public Agreement Others { get; private set; }

    public static FirstGuess Of(ComparedRecords records, PatternCounts random)
    {
        FirstGuess guess = new(records.Levels, Math.Log2(records.Sides.Among + 1), null!);
        guess.Others = Agreement.Dependent(
            records.Levels,
            [.. random.Ordered().Select(pair => (pair.Pattern, guess.AgreementOf(pair.Pattern) < Strangers ? pair.Count : 0.0))],
            Beliefs.OfOthers(records, 1),
            records.Roots);
        return guess;
    }

    /// <summary>How much of what a pair knows agrees, from 0 to 1.</summary>
    public double AgreementOf(ulong pattern)
    {
        double agreeing = 0;
        int known = 0;
        for (int column = 0; column < _levels.Length; column++)
        {
            int level = Pattern.Level(pattern, column);
            if (level == 0)
                continue;
            known++;
            agreeing += 1 - ((level - 1.0) / (_levels[column] - 2));
        }

        return known < 2 ? 0 : agreeing / known;
    }

    /// <summary>The logarithm of the odds that a pair is a match, where each record has about one.</summary>
    public double Weigh(ulong pattern)
    {
        double weight = -_prior;
        for (int column = 0; column < _levels.Length; column++)
        {
            int level = Pattern.Level(pattern, column);
            if (level == 0)
                continue;
            double match = level == 1 ? Same : level == _levels[column] - 1 ? Different : (1 - Same - Different) / (_levels[column] - 3);
            weight += Math.Log2(match / Others.ChanceOf(pattern, column));
        }

        return weight;
    }
}

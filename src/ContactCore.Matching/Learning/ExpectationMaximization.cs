namespace ContactCore.Matching.Learning;

/// <summary>
/// Learns how matches agree from pairs of which nobody says which they are (Winkler 1988, Using the EM algorithm for weight
/// computation in the Fellegi-Sunter model of record linkage). How others agree is known from pairs of records drawn at
/// random, less the matches among them. Whether a pair is a candidate follows from its pattern alone, so that the chance of
/// a candidate to be a match is that of all pairs of its pattern; the prior is one over all pairs of the table.
/// </summary>
internal sealed class ExpectationMaximization
{
    private const int MostRounds = 300;
    private const double Settled = 1e-5;

    // Pairs that are hardly matches teach nothing about them: there are so many that they would make matches of their like.
    private const double Telling = 0.2;

    // What share of the matches speaks for columns that do not depend on each other.
    private const double Independent = 0.05;

    private readonly int[] _levels;
    private readonly double[] _mostShared;
    private readonly double[] _mostDifferent;
    private readonly int[] _roots;
    private readonly (ulong Pattern, long Count)[] _candidates;
    private readonly (ulong Pattern, long Count)[] _random;
    private readonly double _allPairs;

    private ExpectationMaximization(int[] levels, double[] mostShared, bool[] isFamily, PatternCounts candidates, PatternCounts random, double allPairs)
    {
        _levels = levels;
        _mostShared = mostShared;
        _roots = [.. Enumerable.Range(0, levels.Length).OrderByDescending(column => mostShared[column]).ThenByDescending(column => isFamily[column])];
        _mostDifferent = [.. mostShared.Select(most => most < 0.2 ? 0.25 : 1)];
        _candidates = candidates.Ordered();
        _random = random.Ordered();
        _allPairs = allPairs;
    }

    public Agreement Matches { get; private set; } = null!;

    public Agreement Others { get; private set; } = null!;

    public Relation Related { get; private set; } = null!;

    /// <summary>The share of matches among all pairs.</summary>
    public double Prior { get; private set; }

    /// <summary>The share of related pairs among all pairs.</summary>
    public double RelatedPrior { get; private set; }

    public int Rounds { get; private set; }

    /// <summary>Learns.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="candidates">The candidates by pattern.</param>
    /// <param name="random">Pairs drawn at random by pattern.</param>
    /// <param name="allPairs">How many pairs the table has.</param>
    public static ExpectationMaximization Learn(int[] levels, double[] mostShared, bool[] isFamily, PatternCounts candidates, PatternCounts random, double allPairs)
    {
        ExpectationMaximization learned = new(levels, mostShared, isFamily, candidates, random, allPairs);
        learned.Start();
        learned.Run();
        return learned;
    }

    // Matches are those that agree in most of what is known, at first; others those that agree in little.
    private void Start()
    {
        double sure = 0;
        double near = 0;
        (ulong, double)[] matching = [.. _candidates.Select(candidate => (candidate.Pattern, candidate.Count * (AgreementOf(candidate.Pattern) >= 0.79 ? 1.0 : 0.0)))];
        foreach ((ulong pattern, long count) in _candidates)
        {
            sure += AgreementOf(pattern) >= 0.79 ? count : 0;
            near += AgreementOf(pattern) is >= 0.4 and < 0.79 ? count : 0;
        }

        Others = Agreement.Dependent(_levels, [.. _random.Select(random => (random.Pattern, AgreementOf(random.Pattern) < 0.5 ? random.Count : 0.0))], 0, _roots);
        Matches = Agreement.Independent(_levels, matching).Loosened(Others, 0.15);
        Related = new Relation([.. _mostShared.Select(most => Math.Min(most, 0.5))], Matches, Others);
        Prior = Math.Clamp(sure / _allPairs, 1 / _allPairs, 0.3);
        RelatedPrior = Math.Clamp(near / _allPairs, 1 / _allPairs, 0.3);
    }

    private double AgreementOf(ulong pattern)
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

    private void Run()
    {
        (ulong, double)[] matching = new (ulong, double)[_candidates.Length];
        (ulong, double)[] related = new (ulong, double)[_candidates.Length];
        (ulong, double)[] other = new (ulong, double)[_random.Length];
        for (int round = 0; round < MostRounds; round++)
        {
            double before = Prior;
            double matches = 0;
            double relatives = 0;
            for (int i = 0; i < _candidates.Length; i++)
            {
                (ulong pattern, long count) = _candidates[i];
                (double match, double relative) = Chances(pattern);
                matching[i] = (pattern, match >= Telling ? count * match : 0);
                related[i] = (pattern, count * relative);
                matches += match >= Telling ? count * match : 0;
                relatives += count * relative;
            }

            for (int i = 0; i < _random.Length; i++)
            {
                (double match, double relative) = Chances(_random[i].Pattern);
                other[i] = (_random[i].Pattern, _random[i].Count * (1 - match - relative));
            }

            Matches = Agreement.Dependent(_levels, matching, Independent, _roots).Held(_mostDifferent);
            Others = Others.Renewed(other, 0);
            Related = Related.Next(_mostShared, related, Matches, Others);
            Prior = Math.Clamp(matches / _allPairs, 0.5 / _allPairs, 0.5);
            RelatedPrior = Math.Clamp(relatives / _allPairs, 0.5 / _allPairs, 0.4);
            Rounds++;
            if (Math.Abs(Math.Log(Prior / before)) < Settled)
                break;
        }
    }

    private (double Match, double Related) Chances(ulong pattern)
    {
        double match = Math.Log2(Prior);
        double related = Math.Log2(RelatedPrior);
        double other = Math.Log2(1 - Prior - RelatedPrior);
        for (int column = 0; column < _levels.Length; column++)
        {
            match += Matches.LogOf(pattern, column);
            related += Related.LogOf(pattern, column);
            other += Others.LogOf(pattern, column);
        }

        double highest = Math.Max(match, Math.Max(related, other));
        double ofMatch = double.Exp2(match - highest);
        double ofRelated = double.Exp2(related - highest);
        double sum = ofMatch + ofRelated + double.Exp2(other - highest);
        return (ofMatch / sum, ofRelated / sum);
    }
}

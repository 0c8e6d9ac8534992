using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Learns how matches agree from pairs of which nobody says which they are (Winkler 1988, Using the EM algorithm for weight
/// computation in the Fellegi-Sunter model of record linkage). How others agree is known from the candidates that
/// are no matches, and from pairs of records drawn at random that stand for all that are no candidates. Whether a pair is a candidate follows from its pattern alone, so that the chance of
/// a candidate to be a match is that of all pairs of its pattern; the prior is one over all pairs of the table.
/// </summary>
internal sealed class ExpectationMaximization
{
    private const int MostRounds = 300;
    private const double Settled = 1e-5;
    private const double Sure = 0.79;
    private const double Near = 0.4;
    private const double Loosened = 0.15;

    // Pairs that are hardly matches teach nothing about them: there are so many that they would make matches of their like.
    private const double Telling = 0.2;

    private readonly ComparedRecords _records;
    private readonly int[] _levels;
    private readonly double[] _mostShared;
    private readonly double[] _mostDifferent;
    private readonly int[] _names;
    private readonly (ulong Pattern, long Count)[] _candidates;
    private readonly (ulong Pattern, long Count)[] _random;
    private readonly Taught[] _taught;
    private readonly double _allPairs;
    private readonly double _each;
    private readonly Smoothing _ofOthers;
    private readonly Smoothing _ofMatches;

    private LevelLogs _logsOfMatches = null!;
    private LevelLogs _logsOfRelated = null!;
    private LevelLogs _logsOfOthers = null!;
    private double _logOfPrior;
    private double _logOfRelatedPrior;
    private double _logOfOthers;

    private ExpectationMaximization(ComparedRecords records, PatternCounts candidates, PatternCounts random, Taught[] taught, double allPairs)
    {
        _records = records;
        _levels = records.Levels;
        _mostShared = [.. records.Columns.Select(column => column.Form.MostShared)];
        _mostDifferent = [.. _mostShared.Select(most => most < 0.2 ? 0.25 : 1)];
        _names = records.ColumnsOf(ColumnKind.Name);
        _candidates = candidates.Ordered();
        _random = random.Ordered();
        _taught = taught;
        _allPairs = allPairs;
        _each = random.Pairs == 0 ? 1 : (allPairs - candidates.Pairs) / random.Pairs;
        _ofOthers = Beliefs.OfOthers(records, _each);
        _ofMatches = Beliefs.OfMatches(records);
    }

    private Agreement Matches { get; set; } = null!;

    private Agreement Others { get; set; } = null!;

    private Relation Related { get; set; } = null!;

    /// <summary>The share of matches among all pairs.</summary>
    private double Prior { get; set; }

    /// <summary>The share of related pairs among all pairs.</summary>
    private double RelatedPrior { get; set; }

    /// <summary>Learns.</summary>
    /// <param name="records">The records, for their columns.</param>
    /// <param name="candidates">The candidates by pattern.</param>
    /// <param name="random">Pairs drawn at random that are no candidates, by pattern; each stands for many.</param>
    /// <param name="taught">What somebody said of pairs, whose responsibility is fixed.</param>
    /// <param name="guess">What is taken for granted.</param>
    /// <param name="allPairs">How many pairs the table has.</param>
    public static Learned Learn(ComparedRecords records, PatternCounts candidates, PatternCounts random, Taught[] taught, FirstGuess guess, double allPairs)
    {
        ExpectationMaximization learned = new(records, candidates, random, taught, allPairs);
        learned.Start(guess);
        learned.Run();
        return new Learned(learned._levels, records.Sides.Among, learned.Prior, learned.RelatedPrior, learned.Matches, learned.Related, learned.Others);
    }

    private void Start(FirstGuess guess)
    {
        double sure = 0;
        double near = 0;
        (ulong, double)[] matching = new (ulong, double)[_candidates.Length + _taught.Length];
        for (int i = 0; i < _taught.Length; i++)
            matching[_candidates.Length + i] = (_taught[i].Pattern, _taught[i].Same);
        for (int i = 0; i < _candidates.Length; i++)
        {
            (ulong pattern, long count) = _candidates[i];
            double agreement = guess.AgreementOf(pattern);
            bool isSure = agreement >= Sure;
            sure += isSure ? count : 0;
            near += !isSure && agreement >= Near ? count : 0;
            matching[i] = (pattern, isSure ? count : 0);
        }

        Others = guess.Others;
        Matches = Agreement.Independent(_levels, matching, _ofMatches).Loosened(Others, Loosened);
        Related = Relation.Of(_levels, [.. _mostShared.Select(most => Math.Min(most, 0.5))], Matches, Others);
        Prior = Math.Clamp(sure / _allPairs, Math.Min(Learned.MostPrior, 1 / _allPairs), Learned.MostPrior);
        RelatedPrior = Math.Clamp(near / _allPairs, Math.Min(Learned.MostPrior, 1 / _allPairs), Learned.MostPrior);
    }

    private void Run()
    {
        (ulong, double)[] matching = new (ulong, double)[_candidates.Length + _taught.Length];
        (ulong, double)[] related = new (ulong, double)[_candidates.Length + _taught.Length];
        (ulong, double)[] other = new (ulong, double)[_candidates.Length + _taught.Length + _random.Length];
        for (int round = 0; round < MostRounds; round++)
        {
            TakeLogs();
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
                other[i] = (pattern, count * (1 - match - relative));
            }

            // Who answers chose the pairs, so that they tell how matches agree, and nothing of how many there are.
            for (int i = 0; i < _taught.Length; i++)
            {
                (ulong pattern, double same, double different) = _taught[i];
                (double match, double relative) = Chances(pattern);
                double ofRelated = match < 1 ? different * Math.Min(1, relative / (1 - match)) : 0;
                int place = _candidates.Length + i;
                matching[place] = (pattern, same);
                related[place] = (pattern, ofRelated);
                other[place] = (pattern, different - ofRelated);
            }

            for (int i = 0; i < _random.Length; i++)
            {
                (double match, double relative) = Chances(_random[i].Pattern);
                other[_candidates.Length + _taught.Length + i] = (_random[i].Pattern, _each * _random[i].Count * (1 - match - relative));
            }

            Matches = Agreement.Dependent(_levels, matching, _ofMatches, _records.Roots).Held(_mostDifferent);
            Others = ByChance.Believed(Others.Renewed(other, _ofOthers), Matches, _levels, _names);
            Related = Related.Next(_mostShared, related, Matches, Others);
            Prior = Math.Clamp(matches / _allPairs, Math.Min(Learned.MostPrior, 0.5 / _allPairs), Learned.MostPrior);
            RelatedPrior = Math.Clamp(relatives / _allPairs, Math.Min(Learned.MostPrior, 0.5 / _allPairs), Learned.MostPrior);
            if (Math.Abs(Math.Log(Prior / before)) < Settled)
                break;
        }
    }

    private (double Match, double Related) Chances(ulong pattern)
    {
        double match = _logsOfMatches.Add(_logOfPrior, pattern);
        double related = _logsOfRelated.Add(_logOfRelatedPrior, pattern);
        double other = _logsOfOthers.Add(_logOfOthers, pattern);
        double highest = Math.Max(match, Math.Max(related, other));
        double ofMatch = double.Exp2(match - highest);
        double ofRelated = double.Exp2(related - highest);
        double sum = ofMatch + ofRelated + double.Exp2(other - highest);
        return (ofMatch / sum, ofRelated / sum);
    }

    private void TakeLogs()
    {
        _logsOfMatches = LevelLogs.Of(_levels, Matches, Matches.ChanceOf);
        _logsOfOthers = LevelLogs.Of(_levels, Others, Others.ChanceOf);
        _logsOfRelated = LevelLogs.Of(_levels, Others, Related.ChanceOf);
        _logOfPrior = Math.Log2(Prior);
        _logOfRelatedPrior = Math.Log2(RelatedPrior);
        _logOfOthers = Math.Log2(1 - Prior - RelatedPrior);
    }
}

namespace ContactCore.Matching.Tests.Known;

/// <summary>How well pairs are found, by pairs.</summary>
internal readonly record struct Score(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score Of(IEnumerable<MatchedPair> pairs, IReadOnlyList<string> persons)
    {
        long predicted = 0;
        long right = 0;
        foreach (MatchedPair pair in pairs)
        {
            predicted++;
            right += persons[pair.Left] == persons[pair.Right] ? 1 : 0;
        }

        long all = persons.GroupBy(person => person).Sum(person => (long)person.Count() * (person.Count() - 1) / 2);
        return new Score(predicted == 0 ? 0 : (double)right / predicted, (double)right / all);
    }

    public override string ToString() => FormattableString.Invariant($"precision {Precision:0.0000}, recall {Recall:0.0000}, F1 {F1:0.0000}");
}

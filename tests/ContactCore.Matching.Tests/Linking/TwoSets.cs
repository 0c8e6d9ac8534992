using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Linking;

/// <summary>Two tables of which it is known who is who.</summary>
internal sealed class TwoSets(KnownSet left, KnownSet right)
{
    public KnownSet Left { get; } = left;

    public KnownSet Right { get; } = right;

    /// <summary>One of Febrl's sets: its originals, and its duplicates.</summary>
    public static TwoSets Febrl(int number)
    {
        KnownSet all = KnownSet.Febrl(number);
        return new TwoSets(all.Only(row => IsOriginal(all, row)), all.Only(row => !IsOriginal(all, row)));
    }

    /// <summary>A set's first record of each person on the left, and the second on the right, where half of the persons with one record are.</summary>
    public static TwoSets OnceEach(KnownSet all)
    {
        Dictionary<string, int> seen = [];
        int[] times = [.. all.Persons.Select(person => seen[person] = seen.GetValueOrDefault(person) + 1)];
        return new TwoSets(
            all.Only(row => times[row] == 1 && (seen[all.Persons[row]] > 1 || row % 2 == 0)),
            all.Only(row => times[row] == 2 || (seen[all.Persons[row]] == 1 && row % 2 == 1)));
    }

    public LinkedRecords Link(MatchOptions? options = null) => LinkedRecords.Find(Left.Table(), Right.Table(), options);

    public Score ScoreOf(LinkedRecords linked)
    {
        MatchedPair[] pairs = [.. linked.PairsAt(0.5)];
        double right = pairs.Count(pair => Left.Persons[pair.Left] == Right.Persons[pair.Right]);
        double all = Left.Persons.Sum(person => (double)Right.Persons.Count(other => other == person));
        return new Score(pairs.Length == 0 ? 0 : right / pairs.Length, right / all);
    }

    private static bool IsOriginal(KnownSet all, int row) => all.Rows[row].Id.EndsWith("-org", StringComparison.Ordinal);
}

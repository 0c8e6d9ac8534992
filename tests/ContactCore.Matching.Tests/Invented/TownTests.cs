using ContactCore.Matching.Tests.Known;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Invented;

/// <summary>Families, twins, people who moved and nicknames, without any setting.</summary>
/// <param name="notes">The figures.</param>
public sealed class TownTests(ITestOutputHelper notes)
{
    [Fact]
    public void Who_is_who_in_towns_of_families_is_found() => WhoIsWhoIsFound(3_000, 4, 0.98);

    [Fact]
    [Trait("Size", "Acceptance")]
    public void Who_is_who_in_larger_towns_is_found() => WhoIsWhoIsFound(20_000, 12, 0.98);

    [Fact]
    public void A_probability_is_about_the_share_of_its_pairs_that_are_one_person() => ProbabilitiesAreShares(10_000, 2, 0.25);

    [Fact]
    [Trait("Size", "Acceptance")]
    public void A_probability_is_about_the_share_of_its_pairs_in_many_towns() => ProbabilitiesAreShares(10_000, 12, 0.15);

    private void WhoIsWhoIsFound(int records, int towns, double least)
    {
        double sum = 0;
        foreach (int seed in Enumerable.Range(5, towns))
        {
            KnownSet town = Town.Of(records, seed);
            Score score = Score.Of(DuplicateRecords.Find(town.Table()).PairsAt(0.5), town.Persons);
            notes.WriteLine($"{records} records: {score}");
            sum += score.F1;
        }

        notes.WriteLine(FormattableString.Invariant($"mean F1 {sum / towns:0.0000}"));
        Assert.True(sum / towns >= least, FormattableString.Invariant($"{sum / towns:0.0000}"));
    }

    // Of each tenth for the eye; of the doubtful and of the sure together, since a town has few of a tenth.
    private void ProbabilitiesAreShares(int records, int towns, double apart)
    {
        List<(double Said, bool IsRight)> pairs = [];
        foreach (int seed in Enumerable.Range(6, towns))
        {
            KnownSet town = Town.Of(records, seed);
            pairs.AddRange(DuplicateRecords.Find(town.Table()).PairsAt(0.01).Select(pair => (pair.Probability, town.Persons[pair.Left] == town.Persons[pair.Right])));
        }

        foreach (IGrouping<int, (double Said, bool IsRight)> tenth in pairs.GroupBy(pair => Math.Min(9, (int)(pair.Said * 10))).OrderBy(tenth => tenth.Key))
        {
            notes.WriteLine(FormattableString.Invariant(
                $"{tenth.Key / 10.0:0.0} to {(tenth.Key + 1) / 10.0:0.0}: {tenth.Count()} pairs, said {tenth.Average(pair => pair.Said):0.00}, right {Right(tenth):0.00}"));
        }

        AreApart(pairs.Where(pair => pair.Said >= 0.9), 0.02);
        AreApart(pairs.Where(pair => pair.Said is >= 0.5 and < 0.9), apart);
        AreApart(pairs.Where(pair => pair.Said is >= 0.1 and < 0.5), apart);

        static double Right(IEnumerable<(double Said, bool IsRight)> some) => some.Average(pair => pair.IsRight ? 1.0 : 0);

        static void AreApart(IEnumerable<(double Said, bool IsRight)> some, double most)
        {
            (double Said, bool IsRight)[] pairs = [.. some];
            Assert.InRange(pairs.Average(pair => pair.Said) - Right(pairs), -most, most);
        }
    }
}

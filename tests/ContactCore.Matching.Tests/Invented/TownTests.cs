using ContactCore.Matching.Tests.Known;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Invented;

/// <summary>Families, twins, people who moved and nicknames, without any setting.</summary>
/// <param name="notes">The figures.</param>
public sealed class TownTests(ITestOutputHelper notes)
{
    [Fact]
    public void Who_is_who_in_a_town_of_families_is_found() => WhoIsWhoIsFound(3_000);

    [Fact]
    [Trait("Size", "Acceptance")]
    public void Who_is_who_in_a_larger_town_is_found() => WhoIsWhoIsFound(20_000);

    private void WhoIsWhoIsFound(int records)
    {
        KnownSet town = Town.Of(records, seed: 5);
        Score score = Score.Of(DuplicateRecords.Find(town.Table()).PairsAt(0.5), town.Persons);
        notes.WriteLine($"{records} records: {score}");
        Assert.True(score.F1 >= 0.95, score.ToString());
    }

    [Fact]
    public void A_probability_is_about_the_share_of_its_pairs_that_are_one_person()
    {
        KnownSet town = Town.Of(10_000, seed: 6);
        foreach (IGrouping<int, MatchedPair> tenth in DuplicateRecords.Find(town.Table()).PairsAt(0.01).GroupBy(pair => Math.Min(9, (int)(pair.Probability * 10))).OrderBy(tenth => tenth.Key))
        {
            double right = (double)tenth.Count(pair => town.Persons[pair.Left] == town.Persons[pair.Right]) / tenth.Count();
            notes.WriteLine(FormattableString.Invariant($"{tenth.Key / 10.0:0.0} to {(tenth.Key + 1) / 10.0:0.0}: {tenth.Count()} pairs, {right:0.00} of one person"));
            if (tenth.Key == 9)
                Assert.True(right >= 0.9, FormattableString.Invariant($"{right:0.000}"));
        }
    }
}

using ContactCore.Matching.Tests.Known;

namespace ContactCore.Matching.Tests.Invented;

/// <summary>Families, twins, people who moved and nicknames, without any setting.</summary>
public sealed class TownTests
{
    [Theory]
    [InlineData(3_000)]
    [InlineData(20_000)]
    public void Who_is_who_in_a_town_of_families_is_found(int records)
    {
        KnownSet town = Town.Of(records, seed: 5);
        Score score = Score.Of(DuplicateRecords.Find(town.Table()).PairsAt(0.5), town.Persons);
        Assert.True(score.F1 >= 0.95, score.ToString());
    }

    [Fact]
    public void Of_pairs_of_nine_tenths_about_nine_in_ten_are_one_person_or_more()
    {
        KnownSet town = Town.Of(20_000, seed: 6);
        MatchedPair[] sure = [.. DuplicateRecords.Find(town.Table()).PairsAt(0.9)];
        double right = (double)sure.Count(pair => town.Persons[pair.Left] == town.Persons[pair.Right]) / sure.Length;
        Assert.True(right >= 0.9, FormattableString.Invariant($"{right:0.000} of {sure.Length}"));
    }
}

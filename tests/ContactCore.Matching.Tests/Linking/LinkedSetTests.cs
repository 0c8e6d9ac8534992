using ContactCore.Csv.Tests.Support;
using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Linking;

/// <summary>Two tables of one kind of persons are linked without any setting.</summary>
/// <param name="notes">The figures.</param>
public sealed class LinkedSetTests(ITestOutputHelper notes)
{
    [DataFact]
    public void Febrl_s_first_set_its_originals_with_its_duplicates() => Reaches(TwoSets.Febrl(1), LinkRule.OneToOne, 0.999);

    [DataFact]
    public void Febrl_s_second_set_where_an_original_has_several_duplicates() => Reaches(TwoSets.Febrl(2), LinkRule.OneToMany, 0.995);

    [DataFact]
    public void Febrl_s_third_set_where_an_original_has_several_duplicates() => Reaches(TwoSets.Febrl(3), LinkRule.OneToMany, 0.995);

    [DataFact]
    public void Febrl_s_third_set_by_single_pairs() => Reaches(TwoSets.Febrl(3), LinkRule.ManyToMany, 0.99);

    [Fact]
    public void A_town_of_families_with_itself_a_year_later() => Reaches(TwoSets.OnceEach(Town.Of(3_000, seed: 5)), LinkRule.OneToOne, 0.95);

    [Fact]
    [Trait("Size", "Acceptance")]
    public void A_larger_town_with_itself_a_year_later() => Reaches(TwoSets.OnceEach(Town.Of(20_000, seed: 5)), LinkRule.OneToOne, 0.94);

    private void Reaches(TwoSets sets, LinkRule rule, double bar)
    {
        LinkedRecords linked = sets.Link(new MatchOptions { Links = rule });
        Score score = sets.ScoreOf(linked);
        notes.WriteLine($"{sets.Left.Rows.Count} with {sets.Right.Rows.Count}, {rule}: {linked.Candidates} candidates, {score}");
        Assert.True(score.F1 >= bar, score.ToString());
    }
}

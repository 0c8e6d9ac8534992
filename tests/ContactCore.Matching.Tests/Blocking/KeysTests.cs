using ContactCore.Csv.Tests.Support;
using ContactCore.Matching.Tests.Invented;
using ContactCore.Matching.Tests.Known;
using Xunit.Abstractions;

namespace ContactCore.Matching.Tests.Blocking;

/// <summary>The keys that a search chooses by itself let nearly all pairs of one person meet, and few others.</summary>
/// <param name="notes">The figures.</param>
public sealed class KeysTests(ITestOutputHelper notes)
{
    private const int MostOfARecord = 8;

    [DataFact]
    public void Those_of_one_person_meet_in_Febrl_s_second_set() => Meet(KnownSet.Febrl(2), 0.999);

    [DataFact]
    public void Those_of_one_person_meet_in_Febrl_s_third_set() => Meet(KnownSet.Febrl(3), 0.999);

    [Fact]
    public void Those_of_one_person_meet_in_a_town_of_families() => Meet(Town.Of(10_000, 6), 0.99);

    [Fact]
    [Trait("Size", "Acceptance")]
    public void Those_of_one_person_meet_in_larger_towns() => Assert.All(Enumerable.Range(6, 4), seed => Meet(Town.Of(50_000, seed), 0.99));

    private void Meet(KnownSet set, double least)
    {
        KeysAlone keys = KeysAlone.Of(set);
        notes.WriteLine(keys.ToString());
        Assert.True(keys.Recall >= least, keys.ToString());
        Assert.InRange(keys.Candidates, 1, MostOfARecord * set.Rows.Count);
    }
}

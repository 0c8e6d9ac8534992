using ContactCore.Matching.Measures;

namespace ContactCore.Matching.Tests.Measures;

/// <summary>The measures give what the textbook gives, both ways round, without allocating.</summary>
public sealed class MeasureTests
{
    // The pairs of Winkler's paper (1990, table 1), which many libraries repeat.
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.944, 0.961)]
    [InlineData("DWAYNE", "DUANE", 0.822, 0.840)]
    [InlineData("DIXON", "DICKSONX", 0.767, 0.813)]
    [InlineData("JONES", "JOHNSON", 0.790, 0.832)]
    [InlineData("ABROMS", "ABRAMS", 0.889, 0.922)]
    [InlineData("SHACKLEFORD", "SHACKELFORD", 0.970, 0.982)]
    [InlineData("DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896)]
    [InlineData("abc", "xyz", 0, 0)]
    [InlineData("", "", 1, 1)]
    [InlineData("a", "", 0, 0)]
    public void Names_of_the_literature_are_as_similar_as_it_says(string left, string right, double jaro, double winkler)
    {
        Assert.Equal(jaro, JaroWinkler.Jaro(left, right), 0.0006);
        Assert.Equal(winkler, JaroWinkler.Similarity(left, right), 0.0006);
    }

    [Fact]
    public void Jaro_Winkler_is_the_textbook_s_on_all_pairs()
    {
        foreach ((string left, string right) in TextPairs.All())
        {
            double expected = Textbook.JaroWinkler(left, right);
            Assert.True(expected == JaroWinkler.Similarity(left, right), $"'{left}' '{right}': {expected}, not {JaroWinkler.Similarity(left, right)}");
        }
    }

    [Fact]
    public void Levenshtein_is_the_textbook_s_on_all_pairs()
    {
        foreach ((string left, string right) in TextPairs.All())
        {
            int expected = Textbook.Levenshtein(left, right);
            Assert.True(expected == Levenshtein.Distance(left, right), $"'{left}' '{right}': {expected}, not {Levenshtein.Distance(left, right)}");
            Assert.Equal(expected, Levenshtein.Distance(right, left));
            Assert.Equal(expected <= 2, Levenshtein.TryDistance(left, right, maxDistance: 2, out int few));
            Assert.Equal(expected <= 2 ? expected : 0, few);
        }
    }

    [Fact]
    public void Alignment_is_the_textbook_s_on_all_pairs()
    {
        foreach ((string left, string right) in TextPairs.All())
        {
            int expected = Textbook.OptimalAlignment(left, right);
            Assert.True(expected == OptimalAlignment.Distance(left, right), $"'{left}' '{right}': {expected}, not {OptimalAlignment.Distance(left, right)}");
            Assert.Equal(expected, OptimalAlignment.Distance(right, left));
        }
    }

    [Fact]
    public void A_swap_of_neighbours_is_one_edit_and_two_for_Levenshtein()
    {
        Assert.Equal(1, OptimalAlignment.Distance("smiht", "smith"));
        Assert.Equal(2, Levenshtein.Distance("smiht", "smith"));
        Assert.Equal(3, OptimalAlignment.Distance("ca", "abc"));
    }

    [Fact]
    public void A_number_of_edits_below_nought_is_refused() =>
        Assert.Equal("maxDistance", Assert.Throws<ArgumentOutOfRangeException>(() => Levenshtein.TryDistance("a", "b", -1, out _)).ParamName);

    [Fact]
    public void Nothing_is_allocated()
    {
        (string, string)[] pairs = [.. TextPairs.All().Take(5000)];
        Compare(pairs);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Compare(pairs);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Compare((string Left, string Right)[] pairs)
    {
        foreach ((string left, string right) in pairs)
        {
            JaroWinkler.Similarity(left, right);
            Levenshtein.Distance(left, right);
            OptimalAlignment.Distance(left, right);
        }
    }
}

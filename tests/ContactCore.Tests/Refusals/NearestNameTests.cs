using ContactCore.Errors;

namespace ContactCore.Tests.Refusals;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("lonndon", "London,Paris", "London")]
    [InlineData("PARIS", "London,Paris", "Paris")]
    [InlineData("a", "ab", "ab")]
    [InlineData("a", "abc", null)]
    [InlineData("news", "wrap,blog", null)]
    [InlineData("newz", "views,news", "news")]
    [InlineData("anything", "", null)]
    public void The_nearest_is_at_most_half_of_the_name_away(string name, string known, string? nearest) =>
        Assert.Equal(nearest, NearestName.Of(name, known.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void No_name_is_longer_than_200_characters(int length, bool isNear)
    {
        string candidate = new('x', length);
        Assert.Equal(isNear ? candidate : null, NearestName.Of(candidate[1..], [candidate]));
    }
}

using ContactCore.Filters;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>What docs/filters.md says in code is so.</summary>
public sealed class FilterPageTests
{
    public static TheoryData<string> Texts => [.. FilterPage.Texts.Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_filter_text_of_the_page_is_read_and_written_as_itself_or_an_equal_one(string text)
    {
        ContactFilter filter = ContactFilter.Parse(text);
        Assert.Equal(filter, ContactFilter.Parse(filter.ToText()));
    }

    [Fact]
    public void What_is_refused_is_told_as_the_page_shows()
    {
        Assert.NotEmpty(FilterPage.Refused);
        foreach ((string text, string told) in FilterPage.Refused)
            Assert.Equal($"{text}\n{told}", FilterExamples.Pointed(text));
    }

    [Fact]
    public void Every_name_and_every_limit_is_on_the_page()
    {
        string page = FilterPage.Whole.Text;
        Assert.False(ContactFilter.TryParse("Nosuch == null", out _, out FilterProblem? problem));
        foreach (string name in problem.Allowed.Split(", "))
            Assert.Contains($"`{name}", page, StringComparison.Ordinal);
        Assert.Contains($"| conditions | {FilterLimits.TextTerms} | {FilterLimits.Conditions} |", page, StringComparison.Ordinal);
        Assert.Contains($"| characters of a filter | {FilterLimits.TextLength:N0} |", page, StringComparison.Ordinal);
        Assert.Contains($"| nesting | {FilterLimits.TextDepth} parentheses and `not` in one another | {FilterLimits.Depth} |", page, StringComparison.Ordinal);
        Assert.Contains($"| characters of a value | {FilterLimits.ValueUnits:N0} | {FilterLimits.ValueUnits:N0} |", page, StringComparison.Ordinal);
        Assert.Contains($"{FilterLimits.ListValues:N0}, of {FilterLimits.ListUnits:N0} characters together", page, StringComparison.Ordinal);
    }
}

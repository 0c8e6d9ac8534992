using System.Globalization;
using ContactCore.Conformance.Filters;
using ContactCore.Errors;
using ContactCore.Filters;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Tests.Filters;

/// <summary>Any tree that fits a line of text comes back from it, and any text at all is a filter or a problem with its place.</summary>
public sealed class FilterTextProperties
{
    private static readonly Gen<ContactFilter> Sayable = Trees.Of(new Conditions(new Conformance.Filters.Vocabulary("text")).Sayable);

    public static Arbitrary<ContactFilter> Filters { get; } = Arb.From(Sayable);

    public static Arbitrary<NearlyFilter> Texts { get; } = Arb.From(
        from some in Gen.OneOf(Sayable.Select(Text), Soup.Tokens, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        from text in Soup.Spoiled(some)
        select new NearlyFilter(text));

    [ScaledProperty(400, Arbitrary = [typeof(FilterTextProperties)])]
    public void A_filter_comes_back_from_its_text_in_every_culture(ContactFilter filter)
    {
        string[] texts = [.. Cultures.All.Select(culture => Cultures.In(culture, () => Text(filter)))];
        Assert.Single(texts.Distinct(StringComparer.Ordinal));
        if (texts[0].Length == 0)
            return;
        foreach (CultureInfo culture in Cultures.All)
            Assert.Equal(filter, Cultures.In(culture, () => ContactFilter.Parse(texts[0])));
    }

    [ScaledProperty(1_000, Arbitrary = [typeof(FilterTextProperties)])]
    public void Any_text_is_a_filter_or_a_problem_within_it(NearlyFilter text)
    {
        foreach (CultureInfo culture in Cultures.All)
        {
            if (Cultures.In(culture, () => Problem(text.Text)) is { } found)
                Assert.True(found.Position >= 0 && found.Length >= 0 && found.Position + found.Length <= text.Text.Length, $"{found} in {text.Text}");
        }
    }

    [ScaledProperty(400, Arbitrary = [typeof(FilterTextProperties)])]
    public void What_was_read_writes_as_a_text_that_reads_the_same(NearlyFilter text)
    {
        if (ContactFilter.TryParse(text.Text, out ContactFilter? filter, out _) && Text(filter) is { Length: > 0 } again)
            Assert.Equal(filter, ContactFilter.Parse(again));
    }

    private static FilterProblem? Problem(string text) => ContactFilter.TryParse(text, out _, out FilterProblem? problem) ? null : problem;

    // Empty where the tree is larger than a text may be.
    private static string Text(ContactFilter filter)
    {
        try
        {
            return filter.ToText();
        }
        catch (InvalidValueException)
        {
            return "";
        }
    }
}

/// <summary>A text that may be a filter.</summary>
/// <param name="Text">The text.</param>
public sealed record NearlyFilter(string Text);

using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Tests.Writing;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(1, "over 99.99 %")]
    [InlineData(0.99991, "over 99.99 %")]
    [InlineData(0.99989, "99.98 %")]
    [InlineData(0.9899999, "98.9 %")]
    [InlineData(0.5, "50 %")]
    [InlineData(0.01, "1 %")]
    [InlineData(0.0099, "under 1 %")]
    [InlineData(0, "under 1 %")]
    public void A_probability_is_never_surer_than_it_is(double probability, string text) => Assert.Equal(text, Figures.Percent(probability).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(0.9999, "over 99 %")]
    [InlineData(0.63, "63 %")]
    [InlineData(0.028, "2.8 %")]
    [InlineData(0.005, "1 in 200")]
    [InlineData(0.000_000_3, "1 in 3.3 million")]
    [InlineData(0, "never")]
    public void A_small_share_is_one_of_so_many(double share, string text) => Assert.Equal(text, Figures.Share(share).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.02, "under 0.1")]
    [InlineData(0.06, "0.1")]
    [InlineData(9.94, "9.9")]
    [InlineData(9.96, "10")]
    [InlineData(1234.5, "1,234")]
    public void An_expected_number_has_parts_while_it_is_small(double number, string text) => Assert.Equal(text, Figures.Expected(number));

    [Theory]
    [InlineData(7.06, "+7.1")]
    [InlineData(-14.7, "−14.7")]
    [InlineData(-0.04, "0.0")]
    public void A_weight_has_its_sign(double weight, string text) => Assert.Equal(text, Figures.Steps(weight));

    [Theory]
    [InlineData(0.1, "says nothing")]
    [InlineData(0.5, "1.4 times likelier")]
    [InlineData(-3, "8 times less likely")]
    [InlineData(10, "1,000 times likelier")]
    [InlineData(20.5, "1.5 million times likelier")]
    [InlineData(60, "over a thousand trillion times likelier")]
    public void A_weight_says_how_many_times(double weight, string text) => Assert.Equal(text, Figures.Times(weight));
}

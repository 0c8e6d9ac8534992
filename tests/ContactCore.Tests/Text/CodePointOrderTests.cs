using System.Text;
using ContactCore.Text;

namespace ContactCore.Tests.Text;

public sealed class CodePointOrderTests
{
    private static readonly CodePointOrder Order = CodePointOrder.Instance;

    [Fact]
    public void A_character_above_FFFF_comes_after_all_below()
    {
        Assert.True(Order.Compare("\uFFFD", "👩") < 0);
        Assert.True(string.CompareOrdinal("\uFFFD", "👩") > 0);
    }

    [Fact]
    public void Nothing_comes_before_something()
    {
        Assert.Equal(0, Order.Compare(null, null));
        Assert.True(Order.Compare(null, "") < 0);
        Assert.True(Order.Compare("", null) > 0);
        Assert.True(Order.Compare("an", "anna") < 0);
    }

    [Theory]
    [InlineData("ann", "ano")]
    [InlineData("a\uD7FF", "a\uE000")]
    [InlineData("a\uFFFF", "a\uD800\uDC00")]
    [InlineData("a\uDBFF\uDFFF", "b")]
    [InlineData("👩", "👪")]
    [InlineData("", null)]
    [InlineData("\uDBFF\uDFFF\uDBFF\uDFFF", null)]
    public void The_bound_of_a_prefix_is_the_next_code_point(string prefix, string? bound) =>
        Assert.Equal(bound, CodePointOrder.UpperBound(prefix));

    [Fact]
    public void An_unpaired_surrogate_has_no_bound()
    {
        Assert.Throws<ArgumentException>(() => CodePointOrder.UpperBound("a\uD800"));
        Assert.Throws<ArgumentException>(() => CodePointOrder.UpperBound("\uDC00"));
    }

    [ScaledProperty(2000, Arbitrary = [typeof(Strings)])]
    public void The_order_is_that_of_UTF8_bytes(WellFormed prefix, WellFormed x, WellFormed y)
    {
        AssertOrder(x.Value, y.Value);
        AssertOrder(prefix.Value + x.Value, prefix.Value + y.Value);
    }

    [ScaledProperty(2000, Arbitrary = [typeof(Strings)])]
    public void The_bound_divides_what_begins_with_the_prefix_from_what_comes_after(WellFormed prefix, WellFormed rest, WellFormed other)
    {
        if (CodePointOrder.UpperBound(prefix.Value) is not { } bound)
            return;
        Assert.True(Order.Compare(prefix.Value + rest.Value, bound) < 0);
        Assert.Equal(bound, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(bound)));
        bool within = Order.Compare(prefix.Value, other.Value) <= 0 && Order.Compare(other.Value, bound) < 0;
        Assert.Equal(other.Value.StartsWith(prefix.Value, StringComparison.Ordinal), within);
    }

    private static void AssertOrder(string x, string y)
    {
        int bytes = Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));
        Assert.Equal(Math.Sign(bytes), Math.Sign(Order.Compare(x, y)));
    }
}

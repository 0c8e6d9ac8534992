using ContactCore.Values;

namespace ContactCore.Tests.Values;

public sealed class ValueListTests
{
    [ScaledProperty]
    public void Lists_are_equal_by_their_items_in_order(int[] items)
    {
        ValueList<int> one = [.. items];
        ValueList<int> other = items.ToValueList();
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, [.. items, 1]);
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_that_it_was_made_of()
    {
        int[] items = [1, 2];
        ValueList<int> list = items.ToValueList();
        items[0] = 9;
        Assert.Equal(1, list[0]);
    }
}

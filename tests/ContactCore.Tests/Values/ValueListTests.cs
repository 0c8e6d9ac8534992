using ContactCore.Accounts;
using ContactCore.Values;

namespace ContactCore.Tests.Values;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_by_their_items_and_order()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(list, new[] { "a", "b" }.ToValueList());
        Assert.NotEqual(list, (ValueList<string>)["b", "a"]);
        Assert.Equal(list.GetHashCode(), ((ValueList<string>)["a", "b"]).GetHashCode());
        Assert.NotEqual(list.GetHashCode(), ((ValueList<string>)["a", "c"]).GetHashCode());
    }

    [Fact]
    public void A_list_is_its_own_whatever_becomes_of_the_items_it_was_made_of()
    {
        string[] items = ["a", "b"];
        ValueList<string> list = items.Where(_ => true).ToValueList();
        items[0] = "changed";
        Assert.Equal("a", list[0]);
        Assert.Same(ValueList<string>.Empty, (ValueList<string>)[]);
    }

    [Fact]
    public void An_account_is_read_where_its_name_is_one()
    {
        Assert.True(AccountId.TryParse(" acme ", out AccountId? account));
        Assert.Equal("acme", account.Value);
        Assert.False(AccountId.TryParse(new string('a', 65), out account));
        Assert.Null(account);
        Assert.False(AccountId.TryParse(" ", out _));
    }
}

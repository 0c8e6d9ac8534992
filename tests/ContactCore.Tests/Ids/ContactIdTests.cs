using ContactCore.Ids;

namespace ContactCore.Tests.Ids;

public sealed class ContactIdTests
{
    private static readonly ContactId Lower = new(Guid.Parse("019c0000-0000-7000-8000-000000000001"));
    private static readonly ContactId Higher = new(Guid.Parse("019c0000-0000-7000-8000-000000000002"));

    [Fact]
    public void IDs_are_in_order_of_their_making()
    {
        ContactId same = new(Lower.Value);
        Assert.True(Lower < Higher && Lower <= Higher && Higher > Lower && Higher >= Lower);
        Assert.True(Lower <= same && Lower >= same);
        Assert.False(Lower < same || Lower > same || Higher < Lower || Higher <= Lower || Lower > Higher || Lower >= Higher);
    }

    [Theory]
    [InlineData(" 019c0000-0000-7000-8000-000000000001 ", true)]
    [InlineData("019C0000-0000-7000-8000-000000000001", true)]
    [InlineData("019c0000000070008000000000000001", false)]
    [InlineData("{019c0000-0000-7000-8000-000000000001}", false)]
    [InlineData("anna", false)]
    [InlineData(null, false)]
    public void An_ID_is_read_in_its_one_form(string? text, bool isOne)
    {
        Assert.Equal(isOne, ContactId.TryParse(text, out ContactId read));
        if (isOne)
            Assert.Equal((Lower, "019c0000-0000-7000-8000-000000000001"), (read, read.ToString()));
    }
}

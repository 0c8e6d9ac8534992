using ContactCore.Errors;

namespace ContactCore.Tests.Refusals;

/// <summary>What a message shows of an address: enough to know one's own by, too little to write to.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("anna@example.com", "a***@e***.com")]
    [InlineData("a@example.com", "***@e***.com")]
    [InlineData("anna@example.technology", "a***@e***")]
    [InlineData("anna@example.marketing", "a***@e***.marketing")]
    [InlineData("anna@example.universities", "a***@e***")]
    [InlineData("anna@example.c0m", "a***@e***")]
    [InlineData("anna@example.c", "a***@e***")]
    [InlineData("anna@localhost", "a***@l***")]
    [InlineData("no address", "n***")]
    [InlineData("\"quoted\"@example.com", "***@e***.com")]
    public void An_email_shows_its_first_letters_and_a_short_top_level(string email, string shown) =>
        Assert.Equal(shown, Mask.Email(email));

    [Theory]
    [InlineData("+4930123", "***")]
    [InlineData("+49301234", "***34")]
    [InlineData("+44 20 7946 0958", "***58")]
    public void A_phone_shows_two_digits_where_six_others_are_hidden(string phone, string shown) =>
        Assert.Equal(shown, Mask.Phone(phone));

    [Theory]
    [InlineData("dGhpcyBpcyBhIHRv", "dGhp***")]
    [InlineData("dGhpcyBpcyBhIHR", "***")]
    [InlineData(" GhpcyBpcyBhIHRv", "***")]
    [InlineData("dGh cyBpcyBhIHRv", "***")]
    public void A_token_shows_four_characters_where_twelve_others_are_hidden(string token, string shown) =>
        Assert.Equal(shown, Mask.Token(token));

    [Theory]
    [InlineData("VIP", "VIP")]
    [InlineData("anna@example.com", "a***@e***.com")]
    [InlineData("+44 (20) 7946/0958", "***58")]
    [InlineData("123456789", "***89")]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789012345", "***45")]
    [InlineData("1234567890123456", "1234567890123456")]
    [InlineData("order 123456789", "order 123456789")]
    public void A_name_is_shown_unless_it_is_an_address(string name, string shown) => Assert.Equal(shown, Mask.Name(name));
}

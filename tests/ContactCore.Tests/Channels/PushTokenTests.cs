using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Tests.Channels;

public sealed class PushTokenTests
{
    [Fact]
    public void A_token_is_its_own_key_and_case_matters()
    {
        PushToken token = PushToken.Parse(ChannelKind.MobilePush, " dGhpcyBpcyBhIHRva2Vu:APA91b\n");
        Assert.Equal("dGhpcyBpcyBhIHRva2Vu:APA91b", token.Key);
        Assert.Equal(token.Key, token.ToString());
        Assert.Equal(token, PushToken.Parse(ChannelKind.MobilePush, "dGhpcyBpcyBhIHRva2Vu:APA91b"));
        Assert.NotEqual(token, PushToken.Parse(ChannelKind.MobilePush, "DGhpcyBpcyBhIHRva2Vu:APA91b"));
        Assert.Equal("dGhp***", token.Masked);
        Assert.Equal("***", PushToken.Parse(ChannelKind.MobilePush, "short").Masked);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(null, "is empty")]
    [InlineData("töken", "U+00F6 at position 1")]
    [InlineData("to\nken", "U+000A at position 2")]
    public void What_is_no_token_is_refused(string? typed, string reason)
    {
        Assert.False(PushToken.TryParse(ChannelKind.MobilePush, typed, out _));
        InvalidValueException refusal = Assert.Throws<InvalidValueException>(() => PushToken.Parse(ChannelKind.MobilePush, typed!));
        Assert.Equal("pushToken", refusal.Field);
        Assert.Contains(reason, refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_has_at_most_2000_characters()
    {
        Assert.True(PushToken.TryParse(ChannelKind.MobilePush, new string('a', 2000), out _));
        Assert.False(PushToken.TryParse(ChannelKind.MobilePush, new string('a', 2001), out _));
    }

    [Fact]
    public void A_token_is_of_an_app_or_a_browser()
    {
        Assert.NotEqual(PushToken.Parse(ChannelKind.MobilePush, "token"), PushToken.Parse(ChannelKind.WebPush, "token"));
        Assert.Contains(
            "of kind Email",
            Assert.Throws<InvalidValueException>(() => PushToken.Parse(ChannelKind.Email, "token")).Problem,
            StringComparison.Ordinal);
    }
}

using System.Buffers.Text;
using ContactCore.Links;

namespace ContactCore.Tests.Links;

/// <summary>Tokens that were not sealed here, whatever they look like.</summary>
public sealed class AlteredTokenTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public async Task Every_altered_token_is_refused()
    {
        int count = Scale.Of(100_000);
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New, LinkedBook.Old);
        string token = host.Book.UnsubscribeLinks.FromEverything(LinkedBook.Anna).Token;
        Random random = new(20261126);
        for (int n = 0; n < count; n++)
        {
            string altered = Altered(token, n, random);
            if (altered != token)
                Assert.True(LinkState.Altered == host.Links.Read(LinkPurpose.Unsubscribe, altered), altered);
        }

        Assert.Equal(LinkState.Valid, host.Links.Read(LinkPurpose.Unsubscribe, token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("AQ")]
    [InlineData("Af8")]
    [InlineData("AQcyMDI2LTEx")]
    [InlineData("not a token")]
    [InlineData("%2e%2e%2f")]
    [InlineData("\0")]
    public async Task What_is_no_token_is_refused(string text)
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        Assert.Equal(LinkState.Altered, host.Links.Read(LinkPurpose.Confirm, text));
        Assert.Equal(new LinkAnswer(LinkOutcome.Altered, null, null), await host.Links.ConfirmAsync(text));
        Assert.Equal(new LinkAnswer(LinkOutcome.Altered, null, null), await host.Links.UnsubscribeAsync(text));
    }

    [Fact]
    public async Task A_text_of_a_megabyte_is_refused_unread()
    {
        await using LinkedBook host = await LinkedBook.NewAsync(LinkedBook.New);
        Assert.Equal(LinkState.Altered, host.Links.Read(LinkPurpose.Confirm, new string('A', 1 << 20)));
    }

    // One bit of any byte, one letter, two tokens crossed, a piece left out or put in, another secret's name.
    private static string Altered(string token, int n, Random random)
    {
        byte[] bytes = Base64Url.DecodeFromChars(token);
        switch (n % 5)
        {
            case 0:
                bytes[(n / 5) % bytes.Length] ^= (byte)(1 << random.Next(8));
                return Base64Url.EncodeToString(bytes);
            case 1:
                int place = random.Next(token.Length);
                return $"{token[..place]}{Alphabet[random.Next(64)]}{token[(place + 1)..]}";
            case 2:
                int cut = random.Next(token.Length);
                return token.Remove(cut, Math.Min(1 + random.Next(4), token.Length - cut));
            case 3:
                return token.Insert(random.Next(token.Length + 1), $"{Alphabet[random.Next(64)]}");
            default:
                random.NextBytes(bytes.AsSpan(random.Next(bytes.Length)));
                return Base64Url.EncodeToString(bytes);
        }
    }
}

using System.Globalization;
using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Tests.Channels;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("Anna.Smith+News@Example.COM", "anna.smith+news@example.com")]
    [InlineData("  anna@example.com\r\n", "anna@example.com")]
    [InlineData("o'hara@example.co.uk", "o'hara@example.co.uk")]
    [InlineData("anna@MÜNCHEN.de", "anna@xn--mnchen-3ya.de")]
    [InlineData("anna@XN--MNCHEN-3YA.de", "anna@xn--mnchen-3ya.de")]
    [InlineData("Иван@Почта.рф", "иван@xn--80a1acny.xn--p1ai")]
    [InlineData("andre\u0301@example.com", "andré@example.com")]
    [InlineData("J\u030C@example.com", "ǰ@example.com")]
    [InlineData("İ@example.com", "İ@example.com")]
    [InlineData("\"Anna\"@example.com", "anna@example.com")]
    [InlineData("\"an\\na\"@example.com", "anna@example.com")]
    [InlineData("\"Anna Smith\"@example.com", "\"anna smith\"@example.com")]
    [InlineData("\"a\\\"b\\\\c@d\"@example.com", "\"a\\\"b\\\\c@d\"@example.com")]
    [InlineData("\"\"@example.com", "\"\"@example.com")]
    [InlineData("anna@[192.0.02.001]", "anna@[192.0.2.1]")]
    [InlineData("anna@[ipv6:2001:DB8:0:0:0:0:0:1]", "anna@[IPv6:2001:db8::1]")]
    [InlineData("anna@[IPv6:::ffff:192.0.2.010]", "anna@[IPv6:::ffff:192.0.2.10]")]
    [InlineData("anna@r3---sn.example.com", "anna@r3---sn.example.com")]
    [InlineData("anna@straße.de", "anna@xn--strae-oqa.de")]
    [InlineData("anna@col·lecció.cat", "anna@xn--collecci-ioa91d.cat")]
    public void An_address_is_sent_to_as_typed_and_compared_by_its_key(string typed, string key)
    {
        EmailAddress address = EmailAddress.Parse(typed);
        Assert.Equal(typed.Trim(), address.Text);
        Assert.Equal(typed.Trim(), address.ToString());
        Assert.Equal(key, address.Key);
        Assert.Equal(address, EmailAddress.Parse(key));
        Assert.Equal(address.GetHashCode(), EmailAddress.Parse(key).GetHashCode());
    }

    [Theory]
    [InlineData("anna.smith@gmail.com", "annasmith@gmail.com")]
    [InlineData("anna+news@gmail.com", "anna@gmail.com")]
    [InlineData("andré@example.com", "andre@example.com")]
    public void Dots_tags_and_accents_make_another_address(string one, string other) =>
        Assert.NotEqual(EmailAddress.Parse(one), EmailAddress.Parse(other));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("   ", "is empty")]
    [InlineData(null, "is empty")]
    [InlineData("anna", "'a***' has no @")]
    [InlineData("@example.com", "'***@e***.com' has nothing before the @")]
    [InlineData("anna@", "has nothing after the @")]
    [InlineData("anna@gmail", "'a***@g***' has a domain without a dot")]
    [InlineData("anna@gmail.com.", "has a dot after the @ that does not stand between two labels")]
    [InlineData("anna@.gmail.com", "has a dot after the @")]
    [InlineData("anna..smith@gmail.com", "has a dot before the @")]
    [InlineData("anna smith@gmail.com", "U+0020 before the @, which may stand only between quotes")]
    [InlineData("Anna <anna@gmail.com>", "before the @")]
    [InlineData("mailto:anna@gmail.com", "U+003A before the @")]
    [InlineData("anna@gmail.com;bob@gmail.com", "before the @")]
    [InlineData("anna(work)@gmail.com", "U+0028 before the @")]
    [InlineData("\"anna@gmail.com", "has no closing quote")]
    [InlineData("\"anna\"smith@gmail.com", "between the closing quote and the @")]
    [InlineData("\"an\\ä\"@gmail.com", "has a backslash between quotes")]
    [InlineData("anna@192.0.2.1", "has a domain that ends in a number")]
    [InlineData("anna@[192.0.2.256]", "neither IPv4 nor IPv6")]
    [InlineData("anna@[192.0.2]", "neither IPv4 nor IPv6")]
    [InlineData("anna@[192.0.2.1", "neither IPv4 nor IPv6")]
    [InlineData("anna@[IPv6:fe80::1%eth0]", "neither IPv4 nor IPv6")]
    [InlineData("anna@[IPv6:12345]", "neither IPv4 nor IPv6")]
    [InlineData("anna@[IPv6:::1.2.3]", "neither IPv4 nor IPv6")]
    [InlineData("anna@[x400:something]", "neither IPv4 nor IPv6")]
    [InlineData("anna@my_host.com", "has a character in its domain")]
    [InlineData("anna@-host.com", "begins or ends with a hyphen")]
    [InlineData("anna@i❤.ws", "has a character in its domain")]
    [InlineData("anna@例え。jp", "has a domain without a dot")]
    [InlineData("anna@a\u200Dü.de", "is no international domain name")]
    [InlineData("an\u200Bna@gmail.com", "holds the character U+200B")]
    [InlineData("an\u00A0na@gmail.com", "holds the character U+00A0")]
    [InlineData("an\0na@gmail.com", "holds the character U+0000")]
    [InlineData("an\uFFFDna@gmail.com", "holds the character U+FFFD")]
    public void What_is_no_address_is_refused_with_the_reason(string? typed, string reason)
    {
        Assert.False(EmailAddress.TryParse(typed, out EmailAddress? address, out string? problem));
        Assert.Null(address);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        InvalidValueException refusal = Assert.Throws<InvalidValueException>(() => EmailAddress.Parse(typed!));
        Assert.Equal("email", refusal.Field);
        Assert.Equal(problem, refusal.Problem);
    }

    [Fact]
    public void An_unpaired_surrogate_is_refused() =>
        Assert.Contains("surrogate", Problem("an\uD800na@example.com"), StringComparison.Ordinal);

    [Fact]
    public void A_local_part_has_at_most_64_octets_as_typed_and_as_key()
    {
        Assert.True(EmailAddress.TryParse(new string('a', 64) + "@example.com", out _));
        Assert.True(EmailAddress.TryParse(new string('é', 32) + "@example.com", out _));
        Assert.Contains("64 octets", Problem(new string('a', 65) + "@example.com"), StringComparison.Ordinal);
        Assert.Contains("64 octets", Problem(new string('é', 33) + "@example.com"), StringComparison.Ordinal);
        Assert.Contains("64 octets", Problem(new string('Ⱥ', 32) + "@example.com"), StringComparison.Ordinal);
        Assert.Contains("64 octets", Problem(string.Concat(Enumerable.Repeat("e\u0301", 22)) + "@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_has_at_most_254_characters_as_typed_and_as_key()
    {
        string label = new('a', 61);
        Assert.True(EmailAddress.TryParse($"{label}@{label}.{label}.{label}.abcde", out _));
        Assert.Contains("has 255 characters", Problem($"{label}@{label}.{label}.{label}.abcdefg"[..255]), StringComparison.Ordinal);
        string wide = new('ü', 55);
        Assert.Contains("in its ASCII form", Problem($"{label}@{wide}.{wide}.{wide}.example"), StringComparison.Ordinal);
        Assert.Contains("longer than 63", Problem($"anna@{new string('a', 64)}.com"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_megabyte_is_refused_at_once()
    {
        Assert.Contains("has 1000000 characters", Problem(new string('@', 1_000_000)), StringComparison.Ordinal);
        Assert.Equal("anna@example.com", EmailAddress.Parse(new string(' ', 1_000_000) + "anna@example.com").Key);
    }

    [Theory]
    [InlineData("anna@example.com", "a***@e***.com")]
    [InlineData("a@b.com", "***@b***.com")]
    [InlineData("Иван@почта.рф", "И***@п***.рф")]
    [InlineData("\"anna smith\"@[192.0.2.1]", "***@***")]
    public void Messages_and_logs_show_the_address_masked(string typed, string masked) =>
        Assert.Equal(masked, EmailAddress.Parse(typed).Masked);

    [Fact]
    public void A_refusal_does_not_tell_the_address()
    {
        InvalidValueException refusal = Assert.Throws<InvalidValueException>(() => EmailAddress.Parse("anna.smith@example..com"));
        Assert.DoesNotContain("smith", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("example..", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_key_does_not_depend_on_the_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("info@info.com", EmailAddress.Parse("INFO@INFO.COM").Key);
            Assert.Equal("info@[192.0.2.1]", EmailAddress.Parse("INFO@[192.0.2.1]").Key);
            Assert.Equal("+49301234567", PhoneNumber.Parse("030 1234567", "DE").Key);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_parts_are_as_typed()
    {
        EmailAddress address = EmailAddress.Parse("\"A@b\"@München.de");
        Assert.Equal("\"A@b\"", address.Local);
        Assert.Equal("München.de", address.Domain);
    }

    private static string Problem(string text) =>
        EmailAddress.TryParse(text, out _, out string? problem) ? "taken" : problem;
}

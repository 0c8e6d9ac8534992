using ContactCore.Errors;
using ContactCore.Locales;
using ContactCore.Postal;

namespace ContactCore.Tests.Values;

public sealed class LocaleTests
{
    // RFC 5646, section 2.1.1, and its appendix A.
    [Theory]
    [InlineData("DE", "de")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("SR-CYRL", "sr-Cyrl")]
    [InlineData("de-ch-1901", "de-CH-1901")]
    [InlineData("sl-IT-NEDIS", "sl-IT-nedis")]
    [InlineData("en-a-myext-b-ANOTHER", "en-a-myext-b-another")]
    [InlineData("en-x-US", "en-x-us")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("en-GB-oxendict-x-abcdefgh-abcdefghi", null)]
    [InlineData("en-GB-oxendict-x-abcdefgh-abcdefghij", null)]
    [InlineData("en-GB-oxendict-x-abcdefgh-abcdefgh", "en-GB-oxendict-x-abcdefgh-abcdefgh")]
    [InlineData("en-GB-oxendict-x-abcdefgh-abcdef-gh", "en-GB-oxendict-x-abcdefgh-abcdef-gh")]
    [InlineData("en-GB-oxendict-x-abcdefgh-abcdef-ghi", null)]
    [InlineData("e", null)]
    [InlineData("de-", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_tag_is_read_into_its_recommended_case(string? text, string? tag)
    {
        Assert.Equal(tag is not null, LanguageTag.TryParse(text, out LanguageTag? read));
        Assert.Equal(tag, read?.ToString());
    }

    [Theory]
    [InlineData(" gb ", "GB")]
    [InlineData("G1", null)]
    [InlineData("1B", null)]
    [InlineData("GBR", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_region_is_two_letters(string? text, string? region)
    {
        Assert.Equal(region is not null, RegionCode.TryParse(text, out RegionCode? read));
        Assert.Equal(region, read?.Value);
    }

    [Theory]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData(" America/Port-au-Prince ", "America/Port-au-Prince")]
    [InlineData("Etc/GMT+5", "Etc/GMT+5")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    [InlineData("GMT Standard Time", null)]
    [InlineData("Europe/Atlantis", null)]
    [InlineData("../zone.tab", null)]
    [InlineData("Europe/London\0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_time_zone_is_known_by_its_IANA_name(string? text, string? zone)
    {
        for (int time = 0; time < 2; time++)
        {
            Assert.Equal(zone is not null, TimeZoneId.TryParse(text, out TimeZoneId? read));
            Assert.Equal(zone, read?.Value);
        }
    }

    [Fact]
    public void What_is_none_is_refused_by_name()
    {
        Assert.Equal("language", Assert.Throws<InvalidValueException>(() => LanguageTag.Parse("!")).Field);
        Assert.Equal("timeZone", Assert.Throws<InvalidValueException>(() => TimeZoneId.Parse("!")).Field);
    }

    [Fact]
    public void An_address_printed_by_mistake_tells_whether_there_is_one_and_nothing_of_it()
    {
        Assert.Equal("no postal address", new PostalAddress().ToString());
        Assert.Equal("postal address", new PostalAddress { City = "London" }.ToString());
    }
}

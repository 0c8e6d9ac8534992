using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Tests.Text;
using FsCheck;

namespace ContactCore.Tests.Channels;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+49 30 1234567", null, "+49301234567")]
    [InlineData("+49 (0)30 123-45-67", null, "+49301234567")]
    [InlineData("(030) 123 45 67", "DE", "+49301234567")]
    [InlineData("0049 30 1234567", "DE", "+49301234567")]
    [InlineData("+49 30 1234567", "US", "+49301234567")]
    [InlineData("(+49) 30 1234567", null, "+49301234567")]
    [InlineData("＋４９ ３０ １２３４５６７", null, "+49301234567")]
    [InlineData("\u202A+49 30 1234567\u202C", null, "+49301234567")]
    [InlineData("٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567")]
    [InlineData("02 1234 5678", "IT", "+390212345678")]
    [InlineData("8 (912) 345-67-89", "RU", "+79123456789")]
    [InlineData("030 1234567 ext. 12", "DE", "+49301234567")]
    [InlineData("030 1234567 x12", "DE", "+49301234567")]
    [InlineData("+7 495 123-45-67 доб. 12", null, "+74951234567")]
    [InlineData("+49 30 1234567;ext=12", null, "+49301234567")]
    public void A_number_is_kept_as_typed_and_compared_by_E164(string typed, string? region, string key)
    {
        PhoneNumber number = PhoneNumber.Parse(typed, region);
        Assert.Equal(typed, number.Text);
        Assert.Equal(typed, number.ToString());
        Assert.Equal(key, number.Key);
        Assert.Equal(number, PhoneNumber.Parse(key, null));
        Assert.Equal(number.GetHashCode(), PhoneNumber.Parse(key, null).GetHashCode());
    }

    [Theory]
    [InlineData("", "DE", "is empty")]
    [InlineData(null, "DE", "is empty")]
    [InlineData("030 1234567", null, "'***67' has no country code, and no region is given: a region or +country is needed")]
    [InlineData("n/a", "DE", "has letters")]
    [InlineData("0301234567 home", "DE", "has letters")]
    [InlineData("1-800-FLOWERS", "US", "has letters")]
    [InlineData("030 1234567, 030 7654321", "DE", "U+002C")]
    [InlineData("030 1234567\n030 7654321", "DE", "U+000A")]
    [InlineData("-", "DE", "has no digits")]
    [InlineData("ext 12", "DE", "has no digits")]
    [InlineData("0000000000", "DE", "is no number of region DE")]
    [InlineData("1111111111", "US", "is no number of region US")]
    [InlineData("110", "DE", "is no number of region DE")]
    [InlineData("+999 1234567", null, "is no number of its country")]
    [InlineData("+49 12345678901234567", null, "is no number of its country")]
    [InlineData("anna@example.com", "DE", "has letters")]
    public void What_is_no_number_is_refused_with_the_reason(string? typed, string? region, string reason)
    {
        Assert.False(PhoneNumber.TryParse(typed, region, out PhoneNumber? number, out string? problem));
        Assert.Null(number);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        InvalidValueException refusal = Assert.Throws<InvalidValueException>(() => PhoneNumber.Parse(typed!, region));
        Assert.Equal("phone", refusal.Field);
        Assert.Equal(problem, refusal.Problem);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("de")]
    [InlineData("001")]
    [InlineData("")]
    [InlineData("DEU")]
    public void A_region_is_a_code_in_upper_case_with_a_numbering_plan(string region)
    {
        Assert.Equal("region", Assert.Throws<InvalidValueException>(() => PhoneNumber.Parse("+49301234567", region)).Field);
        Assert.False(PhoneNumber.TryParse("+49301234567", region, out _, out string? problem));
        Assert.Contains("region", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_range_that_the_plans_do_not_know_yet_is_taken() =>
        Assert.Equal("+491991234567", PhoneNumber.Parse("0199 1234567", "DE").Key);

    [Fact]
    public void A_text_has_at_most_64_characters()
    {
        Assert.True(PhoneNumber.TryParse("+49 30 1234567" + new string('-', 30), null, out _));
        Assert.False(PhoneNumber.TryParse("+" + new string('1', 1_000_000), null, out _, out string? problem));
        Assert.Contains("has 1000001 characters", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_and_logs_show_the_last_two_digits() =>
        Assert.Equal("***67", PhoneNumber.Parse("030 1234567", "DE").Masked);

    [ScaledProperty(1000)]
    public void A_key_is_a_number_and_its_own_key(PositiveInt a, PositiveInt b, bool zeros)
    {
        foreach (string text in new[] { $"+{a.Get}{b.Get}", $"+{a.Get % 100}{(zeros ? "00" : "")}{b.Get}{a.Get * 7919L}", $"+49{b.Get}0{a.Get}" })
        {
            if (PhoneNumber.TryParse(text, null, out PhoneNumber? number))
                Assert.Equal(number.Key, PhoneNumber.Parse(number.Key, null).Key);
        }
    }

    [ScaledProperty(1000, Arbitrary = [typeof(Strings)])]
    public void No_string_makes_parsing_fail_otherwise_than_by_refusing(AnyString text, bool region)
    {
        foreach (string typed in new[] { text.Value, $"+49 30 {text.Value} 1234567", $"030 1234567 {text.Value}" })
        {
            if (Record.Exception(() => PhoneNumber.Parse(typed, region ? "DE" : null)) is { } failure)
                Assert.IsType<InvalidValueException>(failure);
        }
    }
}

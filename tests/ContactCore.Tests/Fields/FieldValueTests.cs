using ContactCore.Errors;
using ContactCore.Fields;

namespace ContactCore.Tests.Fields;

public sealed class FieldValueTests
{
    [ScaledProperty]
    public void A_number_of_six_decimals_is_kept_exactly(long millionths)
    {
        decimal number = millionths / 1_000_000m;
        Assert.Equal(number, FieldValue.Of(number).Number);
        Assert.Equal(FieldValue.Of(number), FieldText.Parse(FieldType.Number, FieldValue.Of(number).ToString(), "n"));
    }

    [Theory]
    [InlineData("0.0000001")]
    [InlineData("9223372036854.775808")]
    [InlineData("-9223372036854.775809")]
    public void A_number_that_cannot_be_kept_exactly_is_refused(string number) =>
        Assert.Throws<InvalidValueException>(() => FieldText.Parse(FieldType.Number, number, "n"));

    [Theory]
    [InlineData(FieldType.Number, "1,5")]
    [InlineData(FieldType.Number, "1e3")]
    [InlineData(FieldType.Boolean, "maybe")]
    [InlineData(FieldType.Date, "2026-02-30")]
    [InlineData(FieldType.Text, "")]
    public void Text_that_is_no_value_of_the_type_is_refused_by_the_fields_name(FieldType type, string text) =>
        Assert.Equal("field shoe", Assert.Throws<InvalidValueException>(() => FieldText.Parse(type, text, "shoe")).Field);

    [ScaledProperty]
    public void A_day_is_read_back(DateTime any)
    {
        FieldValue day = FieldValue.Of(DateOnly.FromDateTime(any));
        Assert.Equal(day, FieldText.Parse(FieldType.Date, day.ToString(), "born"));
        Assert.Equal(DateOnly.FromDateTime(any), day.Date);
    }

    [Fact]
    public void Fields_are_equal_by_their_values_and_names_without_case()
    {
        FieldValues one = FieldValues.Of(("Age", 41), ("vip", true));
        FieldValues other = FieldValues.Of(("vip", true), ("age", 41));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.Without("AGE"));
    }
}

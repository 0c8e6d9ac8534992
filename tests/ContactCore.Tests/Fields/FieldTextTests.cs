using ContactCore.Errors;
using ContactCore.Fields;

namespace ContactCore.Tests.Fields;

/// <summary>Values of fields as text, there and back.</summary>
public sealed class FieldTextTests
{
    [Theory]
    [InlineData(FieldType.Boolean, "true", "true")]
    [InlineData(FieldType.Boolean, "YES", "true")]
    [InlineData(FieldType.Boolean, "1", "true")]
    [InlineData(FieldType.Boolean, "False", "false")]
    [InlineData(FieldType.Boolean, "no", "false")]
    [InlineData(FieldType.Boolean, " 0 ", "false")]
    [InlineData(FieldType.Number, "-12.50", "-12.5")]
    [InlineData(FieldType.Number, "0.000001", "0.000001")]
    [InlineData(FieldType.Date, "2026-01-31", "2026-01-31")]
    [InlineData(FieldType.Date, "20260131", "2026-01-31")]
    [InlineData(FieldType.Text, " two words ", "two words")]
    [InlineData(FieldType.Choice, "M", "M")]
    public void A_value_is_read_and_written_the_same_in_every_culture(FieldType type, string text, string written)
    {
        FieldValue value = FieldText.Parse(type, text, "size");
        Assert.Equal((type, written), (value.Type, value.ToString()));
        Assert.Equal(value, FieldText.Parse(type, written, "size"));
    }

    [Theory]
    [InlineData(FieldType.Boolean, "maybe", "field size is neither true nor false; allowed: true, yes, 1, false, no, 0")]
    [InlineData(FieldType.Number, "1,5", "field size is not a number; allowed: digits with a point, such as -12.5")]
    [InlineData(FieldType.Number, "1e3", "field size is not a number; allowed: digits with a point, such as -12.5")]
    [InlineData(FieldType.Date, "31.01.2026", "field size is not a day; allowed: a day of the calendar, such as 2026-01-31")]
    [InlineData(FieldType.Date, "2026-02-30", "field size is not a day; allowed: a day of the calendar, such as 2026-01-31")]
    public void What_does_not_fit_is_told_by_the_fields_name(FieldType type, string text, string message)
    {
        InvalidValueException refused = Assert.Throws<InvalidValueException>(() => FieldText.Parse(type, text, "size"));
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public void A_value_is_of_its_own_type_alone()
    {
        FieldValue day = FieldValue.Of(new DateOnly(2026, 1, 31));
        Assert.Equal((null, null, new DateOnly(2026, 1, 31)), (day.Number, day.Boolean, day.Date));
        Assert.Equal((1.5m, null, null), (FieldValue.Of(1.5m).Number, FieldValue.Of(1.5m).Boolean, FieldValue.Of(1.5m).Date));
        Assert.Equal((null, true, null), (FieldValue.Of(true).Number, FieldValue.Of(true).Boolean, FieldValue.Of(true).Date));
        Assert.False(FieldValue.Of(false).Boolean);
    }

    [Fact]
    public void Fields_are_equal_where_names_and_values_are()
    {
        FieldValues one = FieldValues.Empty.With("size", "M").With("age", 5);
        Assert.True(one.Equals(FieldValues.Empty.With("age", 5).With("size", "M")));
        Assert.False(one.Equals(FieldValues.Empty.With("size", "M").With("age", 6)));
        Assert.False(one.Equals(FieldValues.Empty.With("size", "M").With("years", 5)));
        Assert.False(one.Equals(FieldValues.Empty.With("size", "M")));
        Assert.False(one.Equals(null));
    }
}

using ContactCore.Cli.Files;
using ContactCore.Columns;

namespace ContactCore.Cli.Tests.Files;

public class ColumnMappingTests
{
    [Theory]
    [InlineData("Mail=email", "Mail", "email")]
    [InlineData("a=b=email", "a=b", "email")]
    [InlineData("a=b=field:x=y", "a=b", "field:x=y")]
    [InlineData("Score=FIELD:score:number", "Score", "field:score:number")]
    [InlineData("Ratio=field:a:b:text", "Ratio", "field:a:b:text")]
    [InlineData("At=field:at 10:30", "At", "field:at 10:30")]
    [InlineData("Secret=", "Secret", "")]
    public void A_mapping_is_parted_at_the_last_equals_sign_that_no_field_holds(string mapping, string column, string field)
    {
        (string name, ContactColumn means) = ColumnMapping.Read([mapping]).Single();

        Assert.Equal((column, field), (name, means.ToString()));
    }

    [Fact]
    public void Every_name_that_is_suggested_is_known() =>
        Assert.All(ColumnMapping.Known, name => Assert.True(ContactColumn.TryParse(name, out _), name));
}

using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Fields;

namespace ContactCore.Tests.Columns;

public sealed class ContactColumnTests
{
    public static TheoryData<ContactColumn> Every =>
    [
        .. Enum.GetValues<ColumnKind>()
            .Where(kind => kind is not (ColumnKind.Ignored or ColumnKind.Channel or ColumnKind.ChannelFact or ColumnKind.Field))
            .Select(kind => new ContactColumn(kind)),
        .. Enum.GetValues<ChannelKind>().SelectMany(kind => new[] { ContactColumn.Channel(kind), ContactColumn.Channel(kind, 12) }),
        .. Enum.GetValues<ChannelFactPart>().Select(part => ContactColumn.Fact(ChannelKind.Email, 2, part)),
        .. Enum.GetValues<FieldType>().Where(type => type != FieldType.Choice).Select(type => ContactColumn.Field("a:b (c)", type)),
        ContactColumn.Field("colour", FieldType.Choice, "red", "a|b", @"back\slash", ":choice("),
    ];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_columns_name_is_read_back(ContactColumn column)
    {
        Assert.True(ContactColumn.TryParse(column.ToString(), out ContactColumn? read));
        Assert.Equal(column, read);
    }

    [Theory]
    [InlineData("First Name", "firstName")]
    [InlineData("first_name", "firstName")]
    [InlineData("E-Mail", "email")]
    [InlineData("EMAIL2", "email2")]
    [InlineData("field: shoe size : number ", "field:shoe size:number")]
    [InlineData("field:ratio:x", "field:ratio:x")]
    public void Case_spaces_and_hyphens_do_not_count(string name, string meant)
    {
        Assert.True(ContactColumn.TryParse(name, out ContactColumn? read));
        Assert.Equal(meant, read!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("rec_id")]
    [InlineData("email0")]
    [InlineData("email101")]
    [InlineData("email.birthday")]
    [InlineData("email.3")]
    [InlineData("field:")]
    public void Other_names_mean_nothing(string name) => Assert.False(ContactColumn.TryParse(name, out _));
}

using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.Tests.Filters;

/// <summary>Lines of text and trees turn into one another.</summary>
public sealed class FilterTextTests
{
    public static TheoryData<string, ContactFilter> Pairs => new()
    {
        { "LastName == \"Maier\"", Where.LastName.Is("Maier") },
        { "Address.City != \"London\"", Where.Address.City.IsNot("London") },
        { "FullName.Contains(\"ann\")", Where.FullName.Contains("ann") },
        { "Address.PostalCode.StartsWith(\"10\")", Where.Address.PostalCode.StartsWith("10") },
        { "Email.EndsWith(\"@example.com\")", Where.Email.EndsWith("@example.com") },
        { "Phone == \"+44 20 7946 0958\"", Where.Phone.Is("+44 20 7946 0958") },
        { "FirstName < \"b\"", Where.FirstName.IsBelow("b") },
        { "FirstName >= \"b\"", Where.FirstName.IsAtLeast("b") },
        { "EmailStatus == \"Unsubscribed\"", Where.Email.Status.Is(AddressStatus.Unsubscribed) },
        { "PhoneStatus != \"Blacklisted\"", Where.Phone.Status.IsNot(AddressStatus.Blacklisted) },
        { "Source == \"SubscriptionForm\"", Where.Source.Is(ContactSource.SubscriptionForm) },
        { "CreatedAt >= \"2026-01-31T00:00:00Z\"", Where.CreatedAt.IsSince(new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero)) },
        { "ChangedAt < \"2026-01-31T09:30:00.000001Z\"", Where.ChangedAt.IsBefore(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero).AddMicroseconds(1)) },
        { "EmailRating > 50", Where.EmailRating.IsAbove(50) },
        { "Fields[\"age\"] >= 18", Where.Field("age").IsAtLeast(18) },
        { "Fields[\"height\"] == -1.5", Where.Field("height").Is(-1.5m) },
        { "Fields[\"member\"] == true", Where.Field("member").Is(true) },
        { "Fields[\"a \\\"b\\\" \\\\c\"].Contains(\"x\")", Where.Field("a \"b\" \\c").Contains("x") },
        { "Fields[\"birthday\"] < \"1990-01-01\"", Where.Field("birthday").IsBefore(new DateOnly(1990, 1, 1)) },
        { "Fields[\"age\"] == null", Where.Field("age").IsAbsent() },
        { "ExternalId != null", Where.ExternalId.IsPresent() },
        { "Email == null", Where.Email.IsAbsent() },
        { "Categories.Contains(\"news\")", Where.InCategory("news") },
        { "InSegment(\"VIP\")", Where.InSegment("VIP") },
        { "not (LastName == \"Maier\")", !Where.LastName.Is("Maier") },
        {
            "LastName == \"muller\" and (Address.City == \"London\" or Address.City.StartsWith(\"Man\")) and not (EmailStatus == \"Unsubscribed\")",
            Where.LastName.Is("muller") & (Where.Address.City.Is("London") | Where.Address.City.StartsWith("Man")) & !Where.Email.Status.Is(AddressStatus.Unsubscribed)
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_reads_as_the_filter_and_the_filter_writes_as_the_text(string text, ContactFilter filter)
    {
        Assert.Equal(filter, ContactFilter.Parse(text));
        Assert.Equal(text, filter.ToText());
    }

    [Theory]
    [InlineData("LastName==\"a\"AND FirstName==\"b\"", "LastName == \"a\" and FirstName == \"b\"")]
    [InlineData("not LastName == \"a\" or not InSegment(\"x\")", "not (LastName == \"a\") or not (InSegment(\"x\"))")]
    [InlineData("(LastName == \"a\" and FirstName == \"b\") and Email != null", "LastName == \"a\" and FirstName == \"b\" and Email != null")]
    [InlineData("LastName == \"a\" or FirstName == \"b\" and Email != null", "LastName == \"a\" or (FirstName == \"b\" and Email != null)")]
    [InlineData("((((Email == \"a@b.cd\"))))", "Email == \"a@b.cd\"")]
    [InlineData("CreatedAt == \"2026-01-31\"", "CreatedAt == \"2026-01-31T00:00:00Z\"")]
    [InlineData("EmailStatus == \"active\"", "EmailStatus == \"Active\"")]
    [InlineData("not not not (Email == null)", "not (not (not (Email == null)))")]
    [InlineData("Fields[\"x\"]==1.50", "Fields[\"x\"] == 1.5")]
    public void What_is_written_another_way_reads_as_the_same(string text, string written) =>
        Assert.Equal(written, ContactFilter.Parse(text).ToText());

    [Theory]
    [InlineData("LastNme == \"a\"", 0, "LastName")]
    [InlineData("LastName == \"a\" and lastname == \"b\"", 20, "LastName")]
    [InlineData("LastName == \"a\" && FirstName == \"b\"", 16, "and")]
    [InlineData("LastName = \"a\"", 9, "==")]
    [InlineData("LastName <> \"a\"", 9, "!=")]
    [InlineData("!InSegment(\"a\")", 0, "not")]
    [InlineData("LastName == 'a'", 12, "\"")]
    [InlineData("EmailStatus == \"Unsubscribd\"", 15, "Unsubscribed")]
    [InlineData("Source == \"Imports\"", 10, "Import")]
    [InlineData("Adress.City == \"x\"", 0, null)]
    [InlineData("Address.Citty == \"x\"", 0, "Address.City")]
    [InlineData("", 0, null)]
    [InlineData("   ", 3, null)]
    [InlineData("LastName", 8, null)]
    [InlineData("LastName ==", 11, null)]
    [InlineData("LastName == \"a", 12, null)]
    [InlineData("LastName == \"\"", 12, null)]
    [InlineData("LastName.Contains(\"\u200B\")", 18, null)]
    [InlineData("Phone.StartsWith(\" (-\")", 17, null)]
    [InlineData("Fields[\"a\"].EndsWith(\"\u200B\")", 21, null)]
    [InlineData("LastName == \"a\\n\"", 14, null)]
    [InlineData("LastName == 5", 12, null)]
    [InlineData("LastName == FirstName", 12, null)]
    [InlineData("\"a\" == LastName", 0, null)]
    [InlineData("EmailRating == \"5\"", 15, null)]
    [InlineData("EmailRating == 5.5", 15, null)]
    [InlineData("EmailRating == 101", 15, null)]
    [InlineData("EmailStatus < \"Active\"", 14, null)]
    [InlineData("CreatedAt == \"yesterday\"", 13, null)]
    [InlineData("LastName > null", 11, null)]
    [InlineData("Fields[\"a\"] < true", 14, null)]
    [InlineData("Fields[5] == 5", 7, null)]
    [InlineData("Categories == \"x\"", 11, null)]
    [InlineData("Categories.StartsWith(\"x\")", 11, null)]
    [InlineData("(LastName == \"a\"", 16, null)]
    [InlineData("LastName == \"a\")", 15, null)]
    [InlineData("LastName == \"a\" and", 19, null)]
    [InlineData("LastName == \"a\" FirstName == \"b\"", 16, null)]
    [InlineData("and LastName == \"a\"", 0, null)]
    [InlineData("LastName.Length > 5", 9, null)]
    [InlineData("it == null", 0, null)]
    [InlineData("1 == 1", 0, null)]
    [InlineData("LastName == \"a\" == true", 16, null)]
    [InlineData("LastName + \"a\" == \"b\"", 9, null)]
    [InlineData("new (LastName)", 0, null)]
    public void What_is_no_filter_is_refused_at_its_place_with_the_nearest_name(string text, int position, string? nearest)
    {
        Assert.False(ContactFilter.TryParse(text, out _, out FilterProblem? problem));
        Assert.Equal((position, nearest), (problem.Position, problem.Nearest));
        Assert.NotEmpty(problem.Allowed);
    }

    [Fact]
    public void Caps_are_the_same_on_both_sides()
    {
        string deep = string.Concat(Enumerable.Repeat("not (", 32)) + "Email == null" + new string(')', 32);
        Assert.Equal(deep, ContactFilter.Parse(deep).ToText());
        Assert.False(ContactFilter.TryParse($"not ({deep})", out _, out _));
        Assert.Throws<InvalidValueException>(() => (!ContactFilter.Parse(deep)).ToText());
        string wide = string.Join(" or ", Enumerable.Repeat("Email==null", 200));
        Assert.Equal(200, ContactFilter.Parse(wide).ConditionCount);
        Assert.False(ContactFilter.TryParse($"{wide} or Email==null", out _, out FilterProblem? problem));
        Assert.Contains("200", problem.Allowed, StringComparison.Ordinal);
        Assert.Throws<InvalidValueException>(() => Where.LastName.IsAnyOf("a", "b").ToText());
    }

    [Fact]
    public void Conditions_are_told_one_by_one_and_taken_away_singly()
    {
        ContactFilter filter = Where.Address.City.Is("London") & !Where.Email.Status.Is(AddressStatus.Unsubscribed) & (Where.LastName.StartsWith("m") | Where.InSegment("VIP"));
        IReadOnlyList<AppliedCondition> applied = filter.Describe();
        Assert.Equal(
            ["city is London", "not (email status is Unsubscribed)", "last name begins with m or in segment VIP"],
            applied.Select(condition => condition.Text));
        Assert.Equal(Where.Address.City.Is("London") & !Where.Email.Status.Is(AddressStatus.Unsubscribed), filter.Without(applied[2]));
        Assert.Equal(Where.Address.City.Is("London"), filter.Without(applied[2])!.Without(applied[1]));
        Assert.Null(Where.Email.IsAbsent().Without(Where.Email.IsAbsent().Describe()[0]));
        Assert.Throws<InvalidValueException>(() => filter.Without(Where.Email.IsAbsent().Describe()[0]));
    }

    [Fact]
    public void A_tree_is_bounded_when_it_is_built()
    {
        ContactFilter one = Where.Email.IsAbsent();
        ContactFilter wide = new AllOf([.. Enumerable.Repeat(one, FilterLimits.Conditions)]);
        Assert.Throws<InvalidValueException>(() => wide & one);
        ContactFilter deep = one;
        for (int depth = 1; depth < FilterLimits.Depth; depth++)
            deep = !deep;
        Assert.Throws<InvalidValueException>(() => !deep);
        Assert.Throws<InvalidValueException>(() => new TextCondition(ContactField.Email, Comparison.Is, "x"));
        Assert.Throws<InvalidValueException>(() => new ChannelCondition(ChannelKind.WebPush, Comparison.Is, "x"));
        Assert.Throws<InvalidValueException>(() => Where.LastName.Is("a\0b"));
        Assert.Throws<InvalidValueException>(() => Where.LastName.IsAnyOf());
    }
}

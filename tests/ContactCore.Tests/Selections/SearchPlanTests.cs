using ContactCore.Locales;
using ContactCore.Selections;

namespace ContactCore.Tests.Selections;

/// <summary>Which beginnings a typed text is looked for as.</summary>
public sealed class SearchPlanTests
{
    [Theory]
    [InlineData("Mül", "GB", "name mul, email mül, externalId Mül")]
    [InlineData("Anna Mül", "GB", "name anna mul, externalId Anna Mül")]
    [InlineData("\"Anna B\"@example", "GB", "name \"anna b\"@example, email \"anna b\"@example, externalId \"Anna B\"@example")]
    [InlineData("Anna@EXAMPLE.com", "GB", "name anna@example.com, email anna@example.com, externalId Anna@EXAMPLE.com")]
    [InlineData("020 79", "GB", "name 020 79, phone +02079, phone +442079, externalId 020 79")]
    [InlineData("207", "GB", "name 207, email 207, phone +207, phone +44207, externalId 207")]
    [InlineData("207", null, "name 207, email 207, phone +207, externalId 207")]
    [InlineData("207", "ZZ", "name 207, email 207, phone +207, externalId 207")]
    [InlineData("+44 20", "GB", "name +44 20, phone +4420, externalId +44 20")]
    [InlineData("207 US", "US", "name 207 us, externalId 207 US")]
    [InlineData("1415", "US", "name 1415, email 1415, phone +1415, phone +1415, externalId 1415, id 1415")]
    [InlineData("0", "GB", "name 0, email 0, phone +0, externalId 0")]
    [InlineData("+", "GB", "name +, email +, externalId +")]
    [InlineData("019c", null, "name 019c, email 019c, externalId 019c, id 019c")]
    [InlineData("019", "DE", "name 019, email 019, phone +019, phone +4919, externalId 019")]
    [InlineData("019C1363-8c28", null, "name 019c1363-8c28, email 019c1363-8c28, externalId 019C1363-8c28, id 019c13638c28")]
    [InlineData("019c1363-8c28-7551-aa3c-9f3c2aab355d", null, "name 019c1363-8c28-7551-aa3c-9f3c2aab355d, email 019c1363-8c28-7551-aa3c-9f3c2aab355d, externalId 019c1363-8c28-7551-aa3c-9f3c2aab355d, id 019c13638c287551aa3c9f3c2aab355d")]
    [InlineData("019c1363-8c28-7551-aa3c-9f3c2aab355d0", null, "name 019c1363-8c28-7551-aa3c-9f3c2aab355d0, email 019c1363-8c28-7551-aa3c-9f3c2aab355d0, externalId 019c1363-8c28-7551-aa3c-9f3c2aab355d0")]
    public void A_typed_text_is_looked_for_as(string typed, string? region, string looked) =>
        Assert.Equal(
            looked,
            string.Join(", ", SearchPlan.Of(typed, region is null ? null : RegionCode.Parse(region)).Where(range => range.Column != SearchColumn.LastName).Select(Told)));

    [Fact]
    public void Last_names_are_looked_for_as_full_ones_are()
    {
        IReadOnlyList<SearchRange> plan = SearchPlan.Of("Mül", null);

        Assert.Contains(new SearchRange(SearchColumn.FullName, "mul", "mum"), plan);
        Assert.Contains(new SearchRange(SearchColumn.LastName, "mul", "mum"), plan);
        Assert.Contains(new SearchRange(SearchColumn.EmailKey, "mül", "müm"), plan);
    }

    private static string Told(SearchRange range) => range.Column switch
    {
        SearchColumn.FullName => $"name {range.From}",
        SearchColumn.EmailKey => $"email {range.From}",
        SearchColumn.PhoneKey => $"phone {range.From}",
        SearchColumn.ExternalId => $"externalId {range.From}",
        _ => $"id {range.From}",
    };
}

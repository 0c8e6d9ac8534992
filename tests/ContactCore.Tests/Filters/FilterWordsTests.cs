using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.Tests.Filters;

/// <summary>A filter in words, for people.</summary>
public sealed class FilterWordsTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 31, 9, 0, 0, TimeSpan.Zero);
    private static readonly ContactId Anna = new(Guid.Parse("019c0000-0000-7000-8000-000000000001"));

    public static TheoryData<ContactFilter, string> InWords => new()
    {
        { Where.FirstName.Is("Anna"), "first name is Anna" },
        { Where.LastName.IsNot("Maier"), "last name is not Maier" },
        { Where.FullName.Contains("ma"), "full name contains ma" },
        { Where.ExternalId.StartsWith("crm"), "external ID begins with crm" },
        { Where.Language.EndsWith("ch"), "language ends with ch" },
        { Where.TimeZone.Is("Europe/Berlin"), "time zone is Europe/Berlin" },
        { Where.Address.Line1.IsPresent(), "has address line 1" },
        { Where.Address.Line2.IsAbsent(), "has no address line 2" },
        { Where.Address.City.Is("London"), "city is London" },
        { Where.Address.Region.Is("Kent"), "region is Kent" },
        { Where.Address.PostalCode.Is("N1"), "postal code is N1" },
        { Where.Address.Country.Is("GB"), "country is GB" },
        { Where.LastName.IsAnyOf(["a", "b", "c"]), "last name is one of a, b, c" },
        { Where.LastName.IsAnyOf(["a", "b", "c", "d", "e"]), "last name is one of a, b, c and 2 more" },
        { Where.Email.Is("anna@example.com"), "email is anna@example.com" },
        { Where.Phone.StartsWith("+44"), "phone begins with +44" },
        { Where.Email.IsAnyOf(["anna@example.com", "ben@example.com"]), "email is one of anna@example.com, ben@example.com" },
        { Where.Email.Status.Is(AddressStatus.Unsubscribed), "email status is Unsubscribed" },
        { Where.Phone.Status.IsNot(AddressStatus.Active), "phone status is not Active" },
        { Where.Email.IsPresent(), "has email" },
        { Where.Phone.IsAbsent(), "has no phone" },
        { Where.Source.Is(ContactSource.Import), "source is Import" },
        { Where.CreatedAt.Is(January), "created at 2026-01-31T09:00:00Z" },
        { Where.CreatedAt.IsNot(January), "created not at 2026-01-31T09:00:00Z" },
        { Where.CreatedAt.IsBefore(January), "created before 2026-01-31T09:00:00Z" },
        { Where.CreatedAt.IsUpTo(January), "created up to 2026-01-31T09:00:00Z" },
        { Where.ChangedAt.IsAfter(January), "changed after 2026-01-31T09:00:00Z" },
        { Where.ChangedAt.IsSince(January), "changed since 2026-01-31T09:00:00Z" },
        { Where.EmailRating.IsBelow(5), "email rating is below 5" },
        { Where.EmailRating.IsAtMost(5), "email rating is at most 5" },
        { Where.EmailRating.IsAbove(5), "email rating is above 5" },
        { Where.EmailRating.IsAtLeast(5), "email rating is at least 5" },
        { Where.EmailRating.IsAbsent(), "has no email rating" },
        { Where.Field("size").IsAtLeast(38), "size is at least 38" },
        { Where.Field("size").IsPresent(), "has size" },
        { Where.Field("size").IsAbsent(), "has no size" },
        { Where.InCategory("news"), "in category news" },
        { Where.InSegment("VIP"), "in segment VIP" },
        { Where.Id.Is(Anna), $"contact {Anna}" },
        { Where.Id.IsAnyOf(Anna, new ContactId(Guid.Empty)), "one of 2 chosen contacts" },
        { Where.FirstName.Is("a") & Where.LastName.Is("b") & Where.InSegment("c"), "first name is a and last name is b and in segment c" },
        { (Where.FirstName.Is("a") | Where.LastName.Is("b")) & !Where.InSegment("c"), "(first name is a or last name is b) and not (in segment c)" },
        { (Where.FirstName.Is("a") & Where.LastName.Is("b")) | Where.InSegment("c"), "(first name is a and last name is b) or in segment c" },
    };

    [Theory]
    [MemberData(nameof(InWords), DisableDiscoveryEnumeration = true)]
    public void A_filter_is_told_in_words(ContactFilter filter, string words) =>
        Assert.Equal(words, filter.ToString());

    [Fact]
    public void Named_operators_do_what_the_symbols_do()
    {
        ContactFilter a = Where.FirstName.Is("a");
        ContactFilter b = Where.LastName.Is("b");
        Assert.Equal(a & b, a.And(b));
        Assert.Equal(a | b, a.Or(b));
        Assert.Equal(!a, a.Negated());
        Assert.NotEqual(a & b, a | b);
    }
}

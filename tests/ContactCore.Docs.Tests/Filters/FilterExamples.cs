using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>The C# of docs/filters.md.</summary>
public sealed class FilterExamples
{
    /// <summary>What is wrong with a text, below the place where it is; empty where nothing is.</summary>
    internal static string Pointed(string typed)
    {
        #region try
        if (!ContactFilter.TryParse(typed, out ContactFilter? filter, out FilterProblem? problem))
            return $"{typed}\n{new string(' ', problem.Position)}^ {problem}";
        #endregion

        Assert.NotNull(filter);
        return "";
    }

    [Fact]
    public async Task One_filter_is_built_and_read()
    {
        await using FilterBook host = await FilterBook.OpenAsync();
        ContactBook book = host.Book;

        #region one
        ContactFilter london = Where.Address.City.Is("London") & !Where.Email.Status.Is(AddressStatus.Unsubscribed);
        ContactFilter same = ContactFilter.Parse("""Address.City == "London" and not (EmailStatus == "Unsubscribed")""");
        Assert.Equal(london, same);
        long count = await book.Contacts.CountAsync(Selection.Of(london));
        #endregion

        Assert.Equal(2, count);
        Assert.Equal("", Pointed(same.ToText()));
    }

    [Fact]
    public async Task Every_kind_of_condition_has_a_text_and_is_answered()
    {
        DateTimeOffset midnight = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

        #region each
        ContactFilter[] each =
        [
            Where.LastName.Is("Maier"),                                         // LastName == "Maier"
            Where.Address.City.IsNot("London"),                                 // Address.City != "London"
            Where.FullName.Contains("ann"),                                     // FullName.Contains("ann")
            Where.Address.PostalCode.StartsWith("10"),                          // Address.PostalCode.StartsWith("10")
            Where.ExternalId.EndsWith("-17"),                                   // ExternalId.EndsWith("-17")
            Where.FirstName.IsBelow("b") & Where.FirstName.IsAtLeast("a"),      // FirstName < "b" and FirstName >= "a"
            Where.Language.IsAtMost("de") | Where.TimeZone.IsAbove("Europe"),   // Language <= "de" or TimeZone > "Europe"
            Where.ExternalId.IsAbsent(),                                        // ExternalId == null
            Where.Address.Country.IsPresent(),                                  // Address.Country != null
            Where.Email.Is("anna@example.com"),                                 // Email == "anna@example.com"
            Where.Email.EndsWith("@example.com"),                               // Email.EndsWith("@example.com")
            Where.Phone.IsNot("020 7946 0958"),                                 // Phone != "020 7946 0958"
            Where.Phone.StartsWith("+4420"),                                    // Phone.StartsWith("+4420")
            Where.Email.Status.Is(AddressStatus.Unsubscribed),                  // EmailStatus == "Unsubscribed"
            Where.Phone.Status.IsNot(AddressStatus.Blacklisted),                // PhoneStatus != "Blacklisted"
            Where.Source.Is(ContactSource.SubscriptionForm),                    // Source == "SubscriptionForm"
            Where.CreatedAt.IsSince(midnight),                                  // CreatedAt >= "2026-01-31T00:00:00Z"
            Where.ChangedAt.IsBefore(midnight),                                 // ChangedAt < "2026-01-31T00:00:00Z"
            Where.EmailRating.IsAbove(50),                                      // EmailRating > 50
            Where.EmailRating.IsAbsent(),                                       // EmailRating == null
            Where.Field("colour").Is("red"),                                    // Fields["colour"] == "red"
            Where.Field("height").IsAtMost(1.8m),                               // Fields["height"] <= 1.8
            Where.Field("member").Is(true),                                     // Fields["member"] == true
            Where.Field("birthday").IsBefore(new DateOnly(1990, 1, 1)),         // Fields["birthday"] < "1990-01-01"
            Where.Field("birthday").IsPresent(),                                // Fields["birthday"] != null
            Where.InCategory("news"),                                           // Categories.Contains("news")
            Where.InSegment("VIP"),                                             // InSegment("VIP")
            !(Where.Email.IsAbsent() | Where.Phone.IsAbsent()),                 // not (Email == null or Phone == null)
        ];
        #endregion

        Assert.Equal(FilterPage.Beside, each.Select(filter => filter.ToText()));
        Assert.Equal(each, FilterPage.Beside.Select(ContactFilter.Parse));
        await using FilterBook host = await FilterBook.OpenAsync();
        foreach (ContactFilter filter in each)
            await host.Book.Contacts.CountAsync(Selection.Of(filter));
    }

    [Fact]
    public async Task A_list_of_values_is_one_condition_without_a_text()
    {
        await using FilterBook host = await FilterBook.OpenAsync();
        string[] keys = [.. Enumerable.Range(0, 5_000).Select(number => $"crm-{number}")];

        #region list
        ContactFilter listed = Where.ExternalId.IsAnyOf(keys) | Where.Email.IsAnyOf("anna@example.com", "ben@example.com");
        #endregion

        Assert.Equal(3, await host.Book.Contacts.CountAsync(Selection.Of(listed)));
        Assert.Throws<Errors.InvalidValueException>(listed.ToText);
    }

    [Fact]
    public void Conditions_are_told_and_taken_away_one_by_one()
    {
        ContactFilter filter = ContactFilter.Parse("""Address.City == "London" and not (EmailStatus == "Unsubscribed")""");

        #region describe
        IReadOnlyList<AppliedCondition> applied = filter.Describe();
        Assert.Equal(["city is London", "not (email status is Unsubscribed)"], applied.Select(condition => condition.Text));
        Assert.Equal(Where.Address.City.Is("London"), filter.Without(applied[1]));
        #endregion
    }

    [Fact]
    public async Task A_filter_goes_wherever_a_selection_goes()
    {
        await using FilterBook host = await FilterBook.OpenAsync();
        ContactBook book = host.Book;
        NoSink sink = new();
        ContactFilter filter = Where.Address.City.Is("London");
        await book.Segments.CreateAsync("Spring");

        #region use
        Selection people = Selection.Of(filter);
        Selection narrower = people with { Search = "mull", Segment = "VIP" };
        Selection gone = people with { Scope = Scope.Deleted };

        long count = await book.Contacts.CountAsync(people);
        ContactPage page = await book.Contacts.PageAsync(narrower, Ranking.Created.Descending, size: 50, after: null);
        long added = await book.Segments.AddAsync(["Spring", "VIP"], people);
        long taken = await book.Segments.TakeOutAsync("Spring", people);
        long exported = await book.Exports.RunAsync(sink, gone);
        DeleteOutcome outcome = await book.Contacts.DeleteAsync(people, "clean-up");
        #endregion

        Assert.Equal((3, 1, 5, 3, 0), (count, page.Contacts.Count, added, taken, exported));
        Assert.Equal((1, 2), (outcome.Deleted, outcome.Left.Sum(left => left.Count)));
        Assert.All(outcome.Left, left => Assert.Equal(AddressStatus.Active, left.Status));
        Assert.Equal(1, await book.Contacts.CountAsync(gone));
    }

    [Fact]
    public async Task Several_emails_compare_as_the_page_says()
    {
        await using FilterBook host = await FilterBook.OpenAsync();
        string[] texts =
        [
            "Email == \"a@x.example\"", "Email != \"a@x.example\"", "not (Email == \"a@x.example\")", "Email == null", "Email != null",
        ];

        FilterPage.Whole.Holds("emails", await host.TruthAsync([[], ["a@x.example"], ["a@x.example", "b@x.example"], ["b@x.example"]], texts));
    }
}

using ContactCore.Conformance.Filters;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Postal;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>
/// Whom filters take: random ones on random bases against a naive reading of what the conditions say, and the cases that
/// stores most easily get wrong, one by one.
/// </summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class FilterConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Every kind of condition, nested; each scope, each ranking, pages of many sizes, four cultures.</summary>
    [Fact]
    [Promise("Q1")]
    [Promise("Q2")]
    [Promise("Q4")]
    [Promise("Q7")]
    [Promise("Q8")]
    [Promise("Q9")]
    [Promise("Q10")]
    [Promise("Q11")]
    public Task Any_filter_takes_whom_the_naive_reading_takes() => new Trials(Host).HoldAsync(Store.FiltersATest);

    /// <summary>Somebody of whom nothing is known, under every comparison.</summary>
    [Fact]
    [Promise("Q9")]
    public async Task No_comparison_holds_with_an_absent_value()
    {
        await DefineAsync("age", FieldType.Number);
        await AddAsync("bare", Person.Nameless);

        await TakesAsync(Where.FirstName.IsNot("x") | Where.Address.City.IsNot("x") | Where.Language.IsNot("x") | Where.FullName.IsAtLeast("\u200B"));
        await TakesAsync(Where.Email.IsNot("x@example.com") | Where.Phone.IsNot("1") | Where.Email.Contains("@"));
        await TakesAsync(Where.Email.Status.IsNot(AddressStatus.Blacklisted) | Where.Phone.Status.IsNot(AddressStatus.Blacklisted));
        await TakesAsync(Where.EmailRating.IsAtLeast(0) | Where.EmailRating.IsNot(5) | Where.Field("age").IsNot(1) | Where.Field("age").IsAtMost(1));
        await TakesAsync(
            Where.FirstName.IsAbsent() & Where.Address.City.IsAbsent() & Where.Email.IsAbsent() & Where.Phone.IsAbsent() & Where.EmailRating.IsAbsent() & Where.Field("age").IsAbsent(),
            "bare");
    }

    /// <summary>Around an absent value, around a present one, and twice.</summary>
    [Fact]
    [Promise("Q9")]
    public async Task Not_turns_truth_around_and_nothing_else()
    {
        await AddAsync("bare", Person.Nameless);
        await AddAsync("anna", Person.Named("Anna").WithPhone("+442079460958"));

        await TakesAsync(!Where.FirstName.Is("anna"), "bare");
        await TakesAsync(Where.FirstName.IsNot("anna"));
        await TakesAsync(!Where.FirstName.IsNot("anna"), "bare", "anna");
        await TakesAsync(!!Where.FirstName.Is("anna"), "anna");
        await TakesAsync(!(Where.FirstName.IsBelow("b") & Where.Phone.IsPresent()), "bare");
        await TakesAsync(!Where.FirstName.IsAbsent(), "anna");
        await TakesAsync(!Where.Phone.Is("+442079460958"), "bare");
    }

    /// <summary>Of two emails one is it; both are others; there is none.</summary>
    [Fact]
    [Promise("Q8")]
    [Promise("Q9")]
    public async Task Not_equal_of_several_addresses_means_that_none_is_it()
    {
        await AddAsync("two", Person.Nameless.WithEmail("anna@example.com").WithEmail("ben@example.com"));
        await AddAsync("one", Person.Nameless.WithEmail("ben@example.com"));
        await AddAsync("none", Person.Nameless.WithPhone("+442079460958"));

        await TakesAsync(Where.Email.IsNot("Anna@Example.com"), "one");
        await TakesAsync(Where.Email.Is("ANNA@example.com"), "two");
        await TakesAsync(!Where.Email.Is("anna@example.com"), "one", "none");
        await TakesAsync(Where.Email.Is("anna@example.com") & Where.Email.Is("ben@example.com"), "two");
        await TakesAsync(Where.Email.IsAnyOf("x@example.com", "ANNA@example.com"), "two");
    }

    /// <summary>In a filter for emails an accent counts and case does not; in one for names neither does.</summary>
    [Fact]
    [Promise("Q10")]
    public async Task Names_ignore_case_and_accents_and_emails_case_alone()
    {
        await AddAsync("plain", Person.Named("Muller").WithEmail("rene@example.com"));
        await AddAsync("marked", Person.Named("MÜLLER").WithEmail("René@example.com"));

        await TakesAsync(Where.FirstName.Is("müller"), "plain", "marked");
        await TakesAsync(Where.Email.Is("RENÉ@example.com"), "marked");
        await TakesAsync(Where.Email.StartsWith("rene@"), "plain");
        await TakesAsync(Where.Email.Contains("É"), "marked");
    }

    /// <summary>What LIKE, quotes and escapes mean somewhere means nothing here.</summary>
    [Theory]
    [Promise("Q8")]
    [InlineData("100%", "100_", "1000")]
    [InlineData("a_b", "axb", "a%b")]
    [InlineData("a\\b", "a\\\\b", "ab")]
    [InlineData("O'Brien", "O''Brien", "OBrien")]
    [InlineData("[a]", "a", "[b]")]
    [InlineData("*", "?", "x")]
    public async Task Every_character_means_itself(string text, string other, string third)
    {
        foreach (string city in new[] { text, other, third })
            await AddAsync(city, Person.Nameless.With(profile => profile with { Address = new PostalAddress { City = $"({city})" } }));

        await TakesAsync(Where.Address.City.Is($"({text})"), text);
        await TakesAsync(Where.Address.City.Contains($"({text})"), text);
        await TakesAsync(Where.Address.City.StartsWith($"({text}"), text);
        await TakesAsync(Where.Address.City.EndsWith($"{text})"), [.. new[] { text, other, third }.Where(city => city.EndsWith(text, StringComparison.Ordinal))]);
    }

    /// <summary>Around the surrogates, where the order of UTF-16 is another one.</summary>
    [Fact]
    [Promise("Q10")]
    public async Task Texts_are_ordered_by_code_point()
    {
        foreach (string name in new[] { "\uD7FF", "\uE000", "\uFFFD", "𐀀" })
            await AddAsync(name, Person.Named(name));

        await TakesAsync(Where.FirstName.IsAbove("\uE000"), "\uFFFD", "𐀀");
        await TakesAsync(Where.FirstName.IsBelow("𐀀"), "\uD7FF", "\uE000", "\uFFFD");
        await TakesAsync(Where.FirstName.IsAtLeast("𐀀"), "𐀀");
    }

    /// <summary>Texts that differ at their 201st, their 2,000th and their last unit; names beyond 400.</summary>
    [Fact]
    [Promise("Q10")]
    public async Task Long_texts_are_compared_to_their_end()
    {
        await DefineAsync("notes", FieldType.Text);
        string start = new('n', 200);
        await AddAsync("a", Person.Nameless.With("notes", $"{start}a"));
        await AddAsync("b", Person.Nameless.With("notes", $"{start}{new string('b', 1_800)}"));
        string long400 = string.Concat(Enumerable.Repeat('\uFDFA', 23));
        await AddAsync("long", Person.Named($"{long400}a"));

        await TakesAsync(Where.Field("notes").Is($"{start}A"), "a");
        await TakesAsync(Where.Field("notes").IsNot($"{start}a"), "b");
        await TakesAsync(Where.Field("notes").IsAbove($"{start}a"), "b");
        await TakesAsync(Where.Field("notes").EndsWith("nb") | Where.Field("notes").Contains("nbb") & Where.Field("notes").EndsWith("bb"), "b");
        await TakesAsync(Where.FirstName.Is($"{long400}z"), "long");
        await TakesAsync(Where.FirstName.EndsWith("a"));
    }

    /// <summary>Two hundred that each look into another table, and two that are one.</summary>
    [Fact]
    [Promise("Q7")]
    public async Task Many_conditions_are_answered()
    {
        await AddAsync("anna", Person.Nameless.WithEmail("anna@example.com"));
        await AddAsync("bare", Person.Nameless);
        ContactFilter[] many = [.. Enumerable.Range(0, 200).Select(i => Where.Email.IsNot($"x{i}@example.com"))];

        await TakesAsync(many.Aggregate((one, other) => one & other), "anna");
        await TakesAsync(many.Aggregate((one, other) => one & other) & Where.Email.IsNot("anna@example.com"));
        await TakesAsync(many.Aggregate((one, other) => one | other), "anna");
        await TakesAsync(Where.Email.IsPresent() & Where.Email.IsPresent(), "anna");
    }

    /// <summary>A text of nothing but what is invisible is there, and equal to another such.</summary>
    [Fact]
    [Promise("Q9")]
    [Promise("Q10")]
    public async Task An_invisible_text_is_a_text()
    {
        await AddAsync("invisible", Person.Named("\u200B"));
        await AddAsync("anna", Person.Named("Anna"));

        await TakesAsync(Where.FirstName.Is("\u200B\u200B"), "invisible");
        await TakesAsync(Where.FirstName.IsPresent(), "invisible", "anna");
        Assert.Throws<InvalidValueException>(() => Where.FirstName.Contains("\u200B"));
        await TakesAsync(Where.FirstName.IsBelow("a"), "invisible");
    }

    /// <summary>By each comparison, a microsecond around it.</summary>
    [Fact]
    [Promise("Q8")]
    public async Task Instants_are_compared_to_the_microsecond()
    {
        DateTimeOffset now = Host.Clock.Now;
        for (int i = -1; i <= 1; i++)
            await AddAsync($"{i}", Person.Nameless.CreatedAt(now.AddMicroseconds(i)));

        await TakesAsync(Where.CreatedAt.Is(now.AddTicks(9).ToOffset(TimeSpan.FromHours(5))), "0");
        await TakesAsync(Where.CreatedAt.IsBefore(now), "-1");
        await TakesAsync(Where.CreatedAt.IsAfter(now), "1");
        await TakesAsync(Where.CreatedAt.IsNot(now), "-1", "1");
    }

    /// <summary>An unsubscription, a complaint, and an entry of another account, which come and go.</summary>
    [Fact]
    [Promise("Q11")]
    [Promise("B1")]
    public async Task A_status_is_the_one_of_the_moment_whoever_blacklisted()
    {
        await AddAsync("anna", Person.Nameless.WithEmail("anna@example.com").WithEmail("other@example.com"));
        await AddAsync("ben", Person.Nameless.WithEmail("ben@example.com").WithPhone("+493012345678"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Ben), Other.Blacklisting(Samples.Berlin), Other.Recording(Samples.Ben, StandingFact.Complained));

        await TakesAsync(Where.Email.Status.Is(AddressStatus.Unsubscribed), "anna");
        await TakesAsync(Where.Email.Status.Is(AddressStatus.Active), "anna");
        await TakesAsync(Where.Email.Status.IsNot(AddressStatus.Unsubscribed), "ben");
        await TakesAsync(Where.Email.Status.Is(AddressStatus.Blacklisted), "ben");
        await TakesAsync(Where.Phone.Status.Is(AddressStatus.Active), "ben");
        await Other.ApplyAsync(Other.Unblacklisting(Samples.Ben));
        await TakesAsync(Where.Email.Status.Is(AddressStatus.Blacklisted) | Where.Email.Status.Is(AddressStatus.SpamReported));
        await TakesAsync(Where.Email.Status.IsNot(AddressStatus.Unsubscribed) & Where.Email.Status.Is(AddressStatus.Active), "ben");
    }

    /// <summary>Categories, lists and fields by another case and without the accent; a list that changes.</summary>
    [Fact]
    [Promise("Q11")]
    public async Task Categories_lists_and_fields_go_by_their_names_without_case_and_accents()
    {
        await DefineAsync("Größe", FieldType.Number);
        await (await Acme.BookAsync()).Categories.AddAsync("Neuigkeiten für alle");
        await AddAsync("anna", Person.Nameless.In("Neuigkeiten für alle").With("Größe", 12.5m));
        await AddAsync("ben", Person.Nameless);
        Segment list = await Acme.AddListAsync("Łódź");
        await TakesAsync(Where.InSegment("lodz"));
        await Acme.ApplyAsync(new SelectionAdded([list.Id], Queries.Found(Queries.Prefix(SearchColumn.ExternalId, "ben"))));

        await TakesAsync(Where.InSegment("LODZ"), "ben");
        await TakesAsync(!Where.InSegment("łódź"), "anna");
        await TakesAsync(Where.InCategory("NEUIGKEITEN FUR ALLE"), "anna");
        await TakesAsync(Where.Field("grosse").Is(12.500m) | Where.Field("GRÖSSE").IsBelow(12.5m), "anna");
    }

    private async Task DefineAsync(string field, FieldType type) => await (await Acme.BookAsync()).Fields.AddAsync(field, type);

    // Whom a filter takes is told by external IDs.
    private Task<Contact> AddAsync(string name, Person person) => Acme.AddAsync(person.KnownAs(name));

    private async Task TakesAsync(ContactFilter filter, params string[] expected)
    {
        Selection selection = Selection.Of(filter);
        ContactRegister contacts = (await Acme.BookAsync()).Contacts;
        List<string> taken = [];
        await foreach (Contact contact in contacts.ListAsync(selection, Ranking.Created))
            taken.Add(contact.ExternalId!);
        Assert.Equal(expected.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length, await contacts.CountAsync(selection));
    }
}

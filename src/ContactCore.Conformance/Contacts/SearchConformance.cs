using System.Globalization;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Text;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Search by what a person types, in many scripts and under any culture.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class SearchConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly (string First, string Last)[] People =
    [
        ("ธนพล", "ทองดี"), ("น้ำฝน", "ใจดี"), ("अंजलि", "शर्मा"), ("अजय", "वर्मा"), ("ガブリエル", "カトウ"), ("カナ", "かとう"),
        ("محمد", "علي"), ("Γιώργος", "Παπαδόπουλος"), ("İbrahim", "Işık"), ("Nguyễn", "Đức"), ("Łukasz", "Wójcik"),
        ("Jürgen", "Strauß"), ("Сергій", "Їжак"), ("Ігор", "Іжак"), ("𐐔𐐯𐑅", "𠀀"), ("Zoë", "\uFB01nch"),
    ];

    /// <summary>What is typed, and the first names of those who are found, in the order in which they were added.</summary>
    private static readonly (string Typed, string Found)[] Searches =
    [
        ("ธน", "ธนพล"), ("ทอง", "ธนพล"), ("ธม", ""), ("น้ำ", "น้ำฝน"), ("นำ", ""),
        ("अंज", "अंजलि"), ("अज", "अजय"), ("शर्", "अंजलि"),
        ("ガ", "ガブリエル"), ("ｶﾞ", "ガブリエル"), ("カ", "ガブリエル|カナ"), ("か", "カナ"),
        ("محم", "محمد"), ("عل", "محمد"),
        ("γιωρ", "Γιώργος"), ("ΓΙΏΡΓΟΣ", "Γιώργος"), ("παπαδοπουλος", "Γιώργος"),
        ("ibrahim", "İbrahim"), ("IBRAHIM", "İbrahim"), ("işik", "İbrahim"), ("ISIK", "İbrahim"), ("ışık", "İbrahim"),
        ("nguyen duc", "Nguyễn"), ("ĐỨC", "Nguyễn"), ("lukasz w", "Łukasz"), ("WÓJ", "Łukasz"),
        ("strauss", "Jürgen"), ("STRAUẞ", "Jürgen"), ("jurgen", "Jürgen"), ("juergen", ""),
        ("сергій", "Сергій"), ("СЕРГІЙ Ї", "Сергій"), ("сергіи", ""), ("їж", "Сергій"), ("іж", "Ігор"),
        ("𐐼𐐯", "𐐔𐐯𐑅"), ("𠀀", "𐐔𐐯𐑅"), ("fin", "Zoë"), ("Zoë  \uFB01", "Zoë"), ("%", ""), ("_uk", ""), ("*", ""),
    ];

    /// <summary>Typed under the invariant culture, and under the Turkish one, whose i is another letter.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [Promise("Q6")]
    public async Task People_are_found_by_their_names_in_any_script(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var book = await Acme.BookAsync();
        foreach ((string first, string last) in People)
            await book.Contacts.AddAsync(Person.Named(first, last).KnownAs($"key {first}").ToNewContact());

        foreach ((string typed, string found) in Searches)
        {
            Selection selection = new() { Search = typed };
            ContactPage page = await book.Contacts.PageAsync(selection, Ranking.Created);
            Assert.Equal($"{typed}: {found}", $"{typed}: {string.Join('|', page.Contacts.Select(contact => contact.FirstName))}");
            Assert.Equal(page.Contacts.Count, await book.Contacts.CountAsync(selection));
        }
    }

    /// <summary>Each column that a search looks at, and what is no beginning of it.</summary>
    [Fact]
    [Promise("Q6")]
    public async Task Each_column_is_searched_by_its_beginning()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Maier").WithEmail("Anna.M@Example.com").WithEmail("zoe@example.com")
            .WithPhone("+493012345678").KnownAs("CRM-17"));
        await Acme.AddAsync(Person.Nameless.WithPushToken(Channels.ChannelKind.WebPush, "anna"));
        string hex = anna.Id.Value.ToString("N");

        await AssertFoundAsync(anna, SearchColumn.FullName, "anna m", "nna");
        await AssertFoundAsync(anna, SearchColumn.LastName, "mai", "anna");
        await AssertFoundAsync(anna, SearchColumn.EmailKey, "zoe@", "example");
        await AssertFoundAsync(anna, SearchColumn.PhoneKey, "+4930", "30");
        await AssertFoundAsync(anna, SearchColumn.ExternalId, "CRM", "crm");
        Assert.Equal([anna.Id], await FindAsync(new SearchRange(SearchColumn.Id, hex, null)));
        Assert.Contains(anna.Id, await FindAsync(new SearchRange(SearchColumn.Id, hex[..4], null)));
        Assert.Empty(await FindAsync(new SearchRange(SearchColumn.Id, "ffff", null)));
    }

    /// <summary>Two columns that both find one contact, and two that find two.</summary>
    [Fact]
    [Promise("Q6")]
    [Promise("Q1")]
    public async Task A_contact_is_found_once_if_any_range_holds()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Anna").WithEmail("anna@example.com").WithEmail("anna2@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithPhone("+493012345678"));
        SearchRange[] ranges =
        [
            Queries.Prefix(SearchColumn.FullName, "ann"), Queries.Prefix(SearchColumn.LastName, "ann"),
            Queries.Prefix(SearchColumn.EmailKey, "ann"), Queries.Prefix(SearchColumn.PhoneKey, "+49"),
        ];

        Assert.Equal([anna.Id, ben.Id], await FindAsync(ranges));
        Assert.Equal(2, await Acme.CountAsync(Queries.Found(ranges)));
    }

    /// <summary>Around the surrogates, where UTF-16 orders otherwise than code points.</summary>
    [Fact]
    [Promise("Q6")]
    public async Task Ranges_go_by_code_point()
    {
        string[] names = ["a", "\uD7FF", "\uE000", "\uFFFD", "𐀀", "𠀀", "\uDBFF\uDFFD"];
        List<Contact> added = [];
        foreach (string name in names)
            added.Add(await Acme.AddAsync(Person.Named(null, name).KnownAs(name)));
        Assert.Equal(names, names.Select(NormalizedText.Of).ToArray());

        for (int from = 0; from < names.Length; from++)
        {
            for (int until = from; until <= names.Length; until++)
            {
                string? end = until == names.Length ? null : names[until];
                ContactId[] expected = [.. added.Take(from..until).Select(contact => contact.Id)];
                Assert.Equal(expected, await FindAsync(new SearchRange(SearchColumn.LastName, names[from], end)));
                Assert.Equal(expected, await FindAsync(new SearchRange(SearchColumn.ExternalId, names[from], end)));
            }
        }
    }

    /// <summary>A letter that is eighteen when normalised; the first 400 units of a name tell it from another.</summary>
    [Fact]
    [Promise("Q6")]
    public async Task Long_names_are_told_apart_by_their_first_400_units()
    {
        Contact longest = await Acme.AddAsync(Person.Named(new string('ﷺ', 200), new string('ß', 200)));
        await Acme.AddAsync(Person.Named(new string('ﷺ', 21)));
        string normalized = NormalizedText.Prefix(NormalizedText.Of(longest.FullName!), 400);

        Assert.Equal([longest.Id], await FindAsync(Queries.Prefix(SearchColumn.FullName, normalized)));
        Assert.Equal([longest.Id], await FindAsync(Queries.Prefix(SearchColumn.LastName, new string('s', 400))));
    }

    /// <summary>After an edit the old name finds nothing.</summary>
    [Fact]
    [Promise("Q6")]
    [Promise("P1")]
    public async Task A_changed_contact_is_found_by_what_it_is_now()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Müller").WithEmail("anna@example.com"));
        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier", Emails = [Samples.Ben] });

        Assert.Empty(await FindAsync(Queries.Prefix(SearchColumn.LastName, "muller"), Queries.Prefix(SearchColumn.EmailKey, "anna")));
        Assert.Equal([anna.Id], await FindAsync(Queries.Prefix(SearchColumn.FullName, "anna maier")));
        Assert.Equal([anna.Id], await FindAsync(Queries.Prefix(SearchColumn.EmailKey, "ben")));
    }

    private async Task AssertFoundAsync(Contact contact, SearchColumn column, string beginning, string none)
    {
        Assert.Equal([contact.Id], await FindAsync(Queries.Prefix(column, beginning)));
        Assert.Empty(await FindAsync(Queries.Prefix(column, none)));
    }

    private async Task<IReadOnlyList<ContactId>> FindAsync(params SearchRange[] ranges) =>
        [.. (await Acme.ListAsync(Queries.Found(ranges))).Select(contact => contact.Id)];
}

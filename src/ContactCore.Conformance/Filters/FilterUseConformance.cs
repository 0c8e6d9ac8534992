using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Filters wherever a selection is taken: beside its other conditions, to delete, export and fill lists; and whose names they know.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class FilterUseConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Each of the five takes one out that the others would take.</summary>
    [Fact]
    [Promise("Q1")]
    [Promise("Q8")]
    public async Task A_filter_holds_together_with_scope_search_status_and_segment()
    {
        Person anna = Person.Named("Anna", "Maier").WithEmail("anna@example.com");
        Contact taken = await Acme.AddAsync(anna);
        await Acme.AddAsync(Person.Named("Anna", "Huber").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Ben", "Maier").WithEmail("ben@example.com"));
        await Acme.AddAsync(Person.Named("Anna", "Maier").WithPhone("+493012345678"));
        await Acme.AddAsync(anna.But(Acme.Deleted));
        ContactBook book = await Acme.BookAsync();
        await book.Segments.CreateAsync("VIP");
        await book.Segments.AddAsync(["VIP"], Selection.All);
        await Acme.AddAsync(anna);
        Selection selection = new()
        {
            Filter = Where.LastName.Is("MAIER"), Search = "ann", Status = StatusFilter.Email(AddressStatus.Active), Segment = "VIP",
        };

        await AssertTakesAsync(selection, taken);
        Assert.Equal(2, await book.Contacts.CountAsync(selection with { Segment = null }));
        Assert.Equal(1, await book.Contacts.CountAsync(selection with { Segment = null, Scope = Scope.Deleted }));
    }

    /// <summary>Some of the base, one of another account, one that nobody has, and as many as a list may have.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("Q8")]
    public async Task Chosen_contacts_are_a_selection_however_many()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        await Acme.AddAsync(Person.Named("Cem").WithEmail("cem@example.com"));
        Contact foreign = await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        ContactId[] strangers = [.. Enumerable.Range(0, FilterLimits.ListValues - 4).Select(_ => new ContactId(Guid.CreateVersion7()))];

        await AssertTakesAsync(Selection.Of(anna.Id), anna);
        await AssertTakesAsync(Selection.Of(ben.Id, anna.Id, foreign.Id, anna.Id), anna, ben);
        await AssertTakesAsync(Selection.Of([.. strangers, ben.Id]), ben);
        await AssertTakesAsync(Selection.Of(!Where.Id.IsAnyOf(anna.Id, ben.Id) & Where.FirstName.Is("Anna")));
        Assert.Throws<InvalidValueException>(() => Selection.Of(Array.Empty<ContactId>()));
    }

    /// <summary>Whom the filter takes, one refuses messages and one does not; a third refuses and is not taken.</summary>
    [Fact]
    [Promise("Q8")]
    [Promise("P3")]
    public async Task Deleting_by_a_filter_leaves_whoever_can_be_written_to()
    {
        Contact gone = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact held = await Acme.AddAsync(Person.Named("Anne").WithEmail("ben@example.com"));
        Contact other = await Acme.AddAsync(Person.Named("Cem").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));

        DeleteOutcome outcome = await (await Acme.BookAsync()).Contacts.DeleteAsync(Selection.Of(Where.FirstName.StartsWith("AN")), "left us");

        Assert.Equal((1, 0), (outcome.Deleted, outcome.DeletedBefore));
        Assert.Equal([new LeftBehind(ChannelKind.Email, AddressStatus.Active, 1)], outcome.Left);
        Assert.Equal(
            [ContactState.Deleted, ContactState.Live, ContactState.Live],
            new[] { await Acme.ReadAsync(gone.Id), await Acme.ReadAsync(held.Id), await Acme.ReadAsync(other.Id) }.Select(contact => contact.State));
    }

    /// <summary>A row for each that the filter takes.</summary>
    [Fact]
    [Promise("Q8")]
    public async Task An_export_has_whom_its_filter_takes()
    {
        await Acme.AddAsync(Person.Named("Anna").KnownAs("1"));
        await Acme.AddAsync(Person.Named("Ben").KnownAs("2"));
        await Acme.AddAsync(Person.Named("Änne").KnownAs("3"));
        CollectingSink sink = new();

        long written = await (await Acme.BookAsync()).Exports.RunAsync(sink, Selection.Of(Where.FirstName.StartsWith("an")));

        Assert.Equal(2, written);
        int key = Array.FindIndex(sink.Rows[0], cell => cell == "externalId");
        Assert.Equal(["1", "3"], sink.Rows.Skip(1).Select(row => row[key]!), StringComparer.Ordinal);
    }

    /// <summary>In by one filter, out by another, which goes by the list itself.</summary>
    [Fact]
    [Promise("N3")]
    [Promise("N4")]
    [Promise("Q11")]
    public async Task Lists_are_filled_and_emptied_by_filters()
    {
        await Acme.AddAsync(Person.Named("Anna").Rated(10));
        Contact anne = await Acme.AddAsync(Person.Named("Anne").Rated(90));
        await Acme.AddAsync(Person.Named("Ben").Rated(90));
        await Acme.AddAsync(Person.Named("Annabel").Rated(10).But(Acme.Deleted));
        SegmentCatalog segments = (await Acme.BookAsync()).Segments;
        await segments.CreateAsync("VIP");
        await segments.CreateAsync("Spring");

        Assert.Equal(4, await segments.AddAsync(["VIP", "Spring"], Selection.Of(Where.FirstName.StartsWith("ann"))));
        Assert.Equal(0, await segments.AddAsync(["VIP"], Selection.Of(Where.InSegment("vip"))));
        Assert.Equal(1, await segments.TakeOutAsync("VIP", Selection.Of(Where.InSegment("VIP") & Where.EmailRating.IsBelow(50))));

        await AssertTakesAsync(Selection.Of(Where.InSegment("VIP")), anne);
        Assert.Equal(2, await (await Acme.BookAsync()).Contacts.CountAsync(Selection.Of(Where.InSegment("Spring"))));
    }

    /// <summary>The account has others of nearly those names.</summary>
    [Fact]
    [Promise("Q8")]
    public async Task A_name_that_the_account_has_not_is_refused_with_the_nearest_one()
    {
        ContactBook book = await Acme.BookAsync();
        await book.Fields.AddAsync("birthday", FieldType.Date);
        await book.Categories.AddAsync("Newsletter");
        await book.Segments.CreateAsync("Customers");

        await RefusedAsync("field", "brithday", "birthday", Where.Field("brithday").IsPresent());
        await RefusedAsync("field", "birthdays", "birthday", !(Where.FirstName.IsPresent() | Where.Field("birthdays").Is("x")));
        await RefusedAsync("category", "newsletters", "Newsletter", Where.InCategory("newsletters"));
        await RefusedAsync("segment", "Custmers", "Customers", Where.Email.IsAbsent() & Where.InSegment("Custmers"));
    }

    /// <summary>A text for a number, a number for a day, a part of a day, an order of truth values.</summary>
    [Fact]
    [Promise("Q8")]
    public async Task A_value_that_does_not_fit_its_field_is_refused()
    {
        ContactBook book = await Acme.BookAsync();
        await book.Fields.AddAsync("age", FieldType.Number);
        await book.Fields.AddAsync("birthday", FieldType.Date);
        await book.Fields.AddAsync("member", FieldType.Boolean);
        await book.Fields.AddAsync("notes", FieldType.Text);

        await MisfitAsync(book, "field age", Where.Field("AGE").Is("5"));
        await MisfitAsync(book, "field age", Where.FirstName.IsPresent() | !Where.Field("age").Contains("5"));
        await MisfitAsync(book, "field birthday", Where.Field("birthday").Is(5));
        await MisfitAsync(book, "field birthday", Where.Field("birthday").Is("2026-02-30"));
        await MisfitAsync(book, "field birthday", Where.Field("birthday").StartsWith("2026-01-31"));
        await MisfitAsync(book, "field member", Where.Field("member").Is("true"));
        await MisfitAsync(book, "field notes", Where.Field("notes").Is(true));
        await MisfitAsync(book, "field notes", Where.Field("notes").IsAbove(1));
    }

    /// <summary>The same people, names and addresses in two accounts: each filter takes its own account's.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("Q8")]
    public async Task A_filter_never_takes_a_contact_of_another_account()
    {
        foreach (TestAccount account in new[] { Acme, Other })
        {
            ContactBook book = await account.BookAsync();
            await book.Fields.AddAsync("age", FieldType.Number);
            await book.Categories.AddAsync("News");
            await book.Segments.CreateAsync("VIP");
            await account.AddAsync(Person.Named("Anna").In("News").With("age", 30).WithEmail("anna@example.com").WithPhone("+493012345678"));
            await book.Segments.AddAsync(["VIP"], Selection.All);
        }

        Contact[] mine = [.. await Acme.ListAsync(Queries.Both)];
        ContactFilter[] filters =
        [
            Where.FirstName.Is("anna"), Where.Email.Is("anna@example.com"), Where.Phone.EndsWith("5678"), Where.Field("age").Is(30),
            Where.InCategory("news"), Where.InSegment("vip"), Where.Email.Status.Is(AddressStatus.Active), !Where.FirstName.Is("x"),
        ];
        foreach (ContactFilter filter in filters)
            await AssertTakesAsync(Selection.Of(filter) with { Scope = Scope.Both }, mine);
    }

    private static async Task MisfitAsync(ContactBook book, string field, ContactFilter filter)
    {
        InvalidValueException misfit = await Assert.ThrowsAsync<InvalidValueException>(() => book.Contacts.CountAsync(Selection.Of(filter)));
        Assert.Equal(field, misfit.Field);
    }

    private async Task RefusedAsync(string what, string name, string nearest, ContactFilter filter)
    {
        ContactBook book = await Acme.BookAsync();
        Selection selection = Selection.Of(filter);
        Func<Task>[] uses =
        [
            () => book.Contacts.CountAsync(selection), () => book.Contacts.PageAsync(selection, Ranking.Created),
            () => book.Contacts.DeleteAsync(selection, "why"), () => book.Segments.AddAsync(["Customers"], selection),
            () => book.Segments.TakeOutAsync("Customers", selection), () => book.Exports.RunAsync(new CollectingSink(), selection),
        ];
        foreach (Func<Task> use in uses)
        {
            NotFoundException refusal = await Assert.ThrowsAsync<NotFoundException>(use);
            Assert.Equal((what, name), (refusal.What, refusal.Name));
            Assert.Contains($"'{nearest}'", refusal.Message, StringComparison.Ordinal);
        }
    }

    private async Task AssertTakesAsync(Selection selection, params Contact[] expected)
    {
        ContactRegister contacts = (await Acme.BookAsync()).Contacts;
        Assert.Equal(expected.Select(contact => contact.Id), (await contacts.PageAsync(selection, Ranking.Created)).Contacts.Select(contact => contact.Id));
        Assert.Equal(expected.Length, await contacts.CountAsync(selection));
    }
}

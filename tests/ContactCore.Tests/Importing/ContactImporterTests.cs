using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Importing;

public sealed class ContactImporterTests
{
    private static readonly ImportPlan Plan = new() { Consent = Consent.Given("trade fair", "ticked the box") };

    [Fact]
    public async Task Rows_become_contacts_and_bad_ones_never_stop_the_good()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        TableSink rejects = new();
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(
                ["first_name", "email", "createdAt", "junk"],
                ["Anna", "anna@example.com", "2026-01-01", "x"],
                ["Bob", "nobody", "", ""],
                ["Carl", "carl@example.com", "yesterday", ""],
                ["Dora"],
                ["Emil", "Emil <emil@example.com>; nobody", "", ""]),
            Plan with { Rejects = rejects });
        Assert.Equal((2, 3, 2), (report.Created, report.Rejected, report.Warnings));
        Assert.Equal(["junk"], report.IgnoredColumns);
        Assert.Equal([3, 3, 4, 5, 6], report.Problems.Select(problem => problem.Line));
        Assert.Equal("createdAt", report.Problems[2].Column);
        Assert.Equal("Anna Emil", await open.NamesAsync(Selection.All));
        Assert.True(rejects.IsComplete);
        Assert.Equal(["first_name", "email", "createdAt", "junk", "line", "reason"], rejects.Rows[0]);
        Assert.Equal(4, rejects.Rows.Count);
    }

    [Theory]
    [InlineData(Existing.FillBlanks, "Anna Müller London")]
    [InlineData(Existing.Overwrite, "Ann Müller London")]
    [InlineData(Existing.Skip, "Anna  ")]
    [InlineData(Existing.Reject, "Anna  ")]
    public async Task A_row_of_a_contact_that_is_there_does_what_the_plan_says(Existing onExisting, string after)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Anna", "anna@example.com"));
        Table rows = new(["email", "firstName", "lastName", "address.city"], ["ANNA@example.com", "Ann", "Müller", "London"]);
        ImportReport report = await open.Book.Imports.RunAsync(rows, Plan with { MatchBy = MatchKey.Email, OnExisting = onExisting });
        Assert.Equal(0, report.Created);
        Contact anna = Assert.Single(await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync());
        Assert.Equal(after, $"{anna.FirstName} {anna.LastName} {anna.Address.City}");
        Assert.Equal("anna@example.com", anna.Emails[0].Text);
        if (onExisting is Existing.FillBlanks or Existing.Overwrite)
            Assert.Equal(1, (await open.Book.Imports.RunAsync(rows, Plan with { MatchBy = MatchKey.Email, OnExisting = onExisting })).Unchanged);
    }

    [Fact]
    public async Task A_match_that_several_hold_or_that_is_deleted_is_rejected_and_named()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact one = await open.AddAsync("One", "shared@example.com");
        Contact two = await open.AddAsync("Two", "shared@example.com");
        ImportReport ambiguous = await open.Book.Imports.RunAsync(
            new Table(["email"], ["shared@example.com"]), Plan with { MatchBy = MatchKey.Email });
        Assert.Contains(one.Id.ToString(), Assert.Single(ambiguous.Problems).Reason, StringComparison.Ordinal);
        Assert.Contains(two.Id.ToString(), ambiguous.Problems[0].Reason, StringComparison.Ordinal);
        await open.Book.Contacts.DeleteAsync(one, "asked to");
        ImportReport deleted = await open.Book.Imports.RunAsync(new Table(["externalId"], ["key of One"]), Plan);
        Assert.Contains("restore it first", Assert.Single(deleted.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_one_contact_within_a_file_are_one_contact()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["externalId", "firstName", "lastName"], ["1", "Anna", ""], ["1", "", "Müller"], ["2", "Bob", ""], ["1", "Anna", ""]), Plan);
        Assert.Equal((2, 1, 1), (report.Created, report.Updated, report.Unchanged));
        Assert.Equal("Anna Müller", (await open.Book.Contacts.FindByExternalIdAsync("1"))!.FullName);
    }

    [Fact]
    public async Task An_import_tightens_and_never_loosens()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        EmailAddress refused = EmailAddress.Parse("refused@example.com");
        await open.Book.Addresses.UnsubscribeAsync(refused, "ours");
        await open.AddAsync("Active", "active@example.com");
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(
                ["email", "email.confirmationAskedAt", "email.confirmedAt", "email.unsubscribedAt", "email.complainedAt"],
                ["refused@example.com", "2026-01-01", "2026-01-02", "", "2026-01-03"],
                ["active@example.com", "2026-01-01", "", "", ""],
                ["new@example.com", "2026-01-01", "", "", ""],
                ["gone@example.com", "", "", "2026-01-01", ""]),
            Plan with { MatchBy = MatchKey.Email });
        Assert.Equal(2, report.Warnings);
        Assert.Equal(
            [AddressStatus.SpamReported, AddressStatus.Active, AddressStatus.NotConfirmed, AddressStatus.Unsubscribed],
            await Task.WhenAll(new[] { "refused", "active", "new", "gone" }.Select(async name =>
                (await open.Book.Addresses.StateAsync(EmailAddress.Parse($"{name}@example.com"))).Status)));
        Assert.Equal("ours", (await open.Book.Addresses.StateAsync(refused)).Standing!.Unsubscribed!.Reason);
    }

    [Fact]
    public async Task A_refusal_is_taken_of_a_row_that_is_rejected()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("One", "shared@example.com");
        await open.AddAsync("Two", "shared@example.com");
        TableSink rejects = new();
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(
                ["email", "email.unsubscribedAt", "createdAt"],
                ["shared@example.com", "2026-01-01", ""],
                ["other@example.com", "2999-01-01", "yester\0day"]),
            Plan with { MatchBy = MatchKey.Email, Rejects = rejects });
        Assert.Equal(2, report.Rejected);
        Assert.Equal(AddressStatus.Unsubscribed, (await open.Book.Addresses.StateAsync(EmailAddress.Parse("shared@example.com"))).Status);
        EmailAddress other = EmailAddress.Parse("other@example.com");
        Assert.Equal(AddressStatus.Unsubscribed, (await open.Book.Addresses.StateAsync(other)).Status);
        await open.Book.Addresses.ConsentAsync(other, Consent.Given("/again", "yes"));
        Assert.Equal(AddressStatus.Active, (await open.Book.Addresses.StateAsync(other)).Status);
        Assert.Equal("yester\uFFFDday", rejects.Rows[2][2]);
    }

    [Fact]
    public async Task A_phone_that_is_unsubscribed_is_blacklisted_and_a_second_import_changes_nothing()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Table rows = new(["externalId", "phone", "phone.unsubscribedAt"], ["1", "020 7946 0958", "2026-01-01"]);
        Assert.Equal(1, (await open.Book.Imports.RunAsync(rows, Plan)).Created);
        Contact one = (await open.Book.Contacts.FindByExternalIdAsync("1"))!;
        Assert.Equal((AddressStatus.Blacklisted, "stop"), (one.Channels[0].State.Status, one.Channels[0].State.Reason));
        Assert.Equal(1, (await open.Book.Imports.RunAsync(rows, Plan)).Unchanged);
    }

    [Fact]
    public async Task Where_accounts_may_not_blacklist_emails_a_blacklisted_one_counts_as_unsubscribed()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.AccountsMayBlacklistEmails = false);
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(
                ["email", "email.unsubscribedAt", "email.blacklistedAt", "email.blacklistedReason", "phone", "phone.blacklistedAt"],
                ["anna@example.com", "", "2026-01-01", "asked for it", "+44 20 7946 0958", "2026-01-02"],
                ["bob@example.com", "2025-01-01", "2026-01-01", "", "", ""]),
            Plan);
        Assert.Equal((2, 2), (report.Created, report.Warnings));
        EmailAddress anna = EmailAddress.Parse("anna@example.com");
        Assert.Null(await open.Book.Blacklist.FindAsync(anna));
        AddressState state = await open.Book.Addresses.StateAsync(anna);
        Assert.Equal((AddressStatus.Unsubscribed, "asked for it"), (state.Status, state.Reason));
        Assert.Equal(AddressStatus.Blacklisted, (await open.Book.Addresses.StateAsync(PhoneNumber.Parse("+442079460958"))).Status);
        AddressState bob = await open.Book.Addresses.StateAsync(EmailAddress.Parse("bob@example.com"));
        Assert.Equal(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), bob.Standing!.Unsubscribed!.At);
    }

    [Fact]
    public async Task A_refusal_of_an_instant_ahead_counts_as_one_of_now()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        DateTimeOffset before = open.Clock.GetUtcNow();

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["email", "email.unsubscribedAt", "email.blacklistedAt"], ["anna@example.com", "2999-01-01", "2999-01-01"]), Plan);

        Assert.Equal((1, 0), (report.Created, report.Rejected));
        AddressState state = await open.Book.Addresses.StateAsync(EmailAddress.Parse("anna@example.com"));
        Assert.InRange(state.Blacklisting!.Since, before, open.Clock.GetUtcNow());
        Assert.InRange(state.Standing!.Unsubscribed!.At, before, open.Clock.GetUtcNow());
    }

    [Fact]
    public async Task An_external_id_that_the_contact_has_stays()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["externalId", "email"], ["other", "anna@example.com"]),
            Plan with { MatchBy = MatchKey.Email, OnExisting = Existing.Overwrite });
        Assert.Equal((1, 1), (report.Unchanged, report.Warnings));
        Assert.Equal(anna.ExternalId, (await open.Book.Contacts.FindAsync(anna.Id))!.ExternalId);
    }

    [Fact]
    public async Task Fields_and_categories_that_are_missing_are_defined_or_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Table rows = new(["externalId", "size", "categories"], ["1", "41.5", "News; Offers"], ["2", "big", ""]);
        ImportPlan plan = Plan with
        {
            Columns = new Dictionary<string, ContactColumn> { ["size"] = ContactColumn.Field("shoe size", ContactCore.Fields.FieldType.Number) },
        };
        await Assert.ThrowsAsync<NotFoundException>(() => Run(plan with { DefineMissing = false }));
        Assert.Empty(await open.Book.Fields.ListAsync());
        ImportReport report = await Run(plan);
        Assert.Equal((1, 1), (report.Created, report.Rejected));
        Contact one = (await open.Book.Contacts.FindByExternalIdAsync("1"))!;
        Assert.Equal(41.5m, one.Fields["shoe size"].Number);
        Assert.Equal(["News", "Offers"], one.Categories);

        Task<ImportReport> Run(ImportPlan with) => open.Book.Imports.RunAsync(rows, with);
    }

    [Fact]
    public async Task A_plan_that_does_not_fit_is_refused_before_anything_is_written()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Table rows = new(["mail", "firstName"], ["anna@example.com", "Anna"]);
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Imports.RunAsync(rows, new ImportPlan()));
        InvalidValueException unknown = await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Imports.RunAsync(
            rows, Plan with { Columns = new Dictionary<string, ContactColumn> { ["mial"] = ContactColumn.Email } }));
        Assert.Contains("'mail'", unknown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Imports.RunAsync(rows, Plan with { MatchBy = MatchKey.ExternalId }));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Imports.RunAsync(rows, Plan with { Region = "XX" }));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Imports.RunAsync(
            new Table(["firstName", "first name"], ["a", "b"]), Plan));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Imports.RunAsync(
            new Table(["externalId", "email.unsubscribedAt"], ["1", "2026-01-01"]), Plan));
        Assert.Equal(0, await open.Book.Contacts.CountAsync(Selection.All));
    }
}

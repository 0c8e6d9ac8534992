using System.Globalization;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Importing;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Tests.Books;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Exporting;

public sealed class RoundTripTests
{
    [Fact]
    public async Task An_export_imported_into_an_empty_base_gives_equal_contacts()
    {
        await using OpenBook from = await OpenBook.NewAsync();
        await FillAsync(from);
        foreach (Selection selection in new[] { Selection.All, Selection.Deleted, new Selection { Scope = Scope.Both } })
        {
            await using OpenBook to = await OpenBook.NewAsync(_ => { });
            to.Clock.Advance(TimeSpan.FromHours(1));
            TableSink sink = new();
            long exported = await from.Book.Exports.RunAsync(sink, selection);
            ImportReport report = await to.Book.Imports.RunAsync(Table.Of(sink), new ImportPlan());
            Assert.Equal((exported, 0, 0), (report.Created, report.Rejected, report.Warnings));
            Assert.Equal(await SaidAsync(from, selection), await SaidAsync(to, selection));
        }
    }

    [Fact]
    public async Task Of_an_own_entry_beside_another_account_s_only_the_own_is_exported()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        EmailAddress anna = EmailAddress.Parse("anna@example.com");
        await open.AddAsync("Anna", "anna@example.com");
        await (await open.OtherAsync("other")).Blacklist.AddAsync(anna, "theirs");
        open.Clock.Advance(TimeSpan.FromDays(1));
        DateTimeOffset before = open.Clock.GetUtcNow();
        await open.Book.Blacklist.AddAsync(anna, "ours", BlacklistCategory.Stop);

        TableSink sink = new();
        await open.Book.Exports.RunAsync(sink, Selection.All);

        string?[] row = [.. sink.Rows[1]];
        string? Cell(string column) => row[sink.Rows[0].ToList().IndexOf(column)];
        Assert.Equal(("ours", "Stop"), (Cell("email.blacklistedReason"), Cell("email.blacklistedCategory")));
        Assert.True(DateTimeOffset.Parse(Cell("email.blacklistedAt")!, CultureInfo.InvariantCulture) >= before);
        AddressState state = await open.Book.Addresses.StateAsync(anna);
        Assert.True(state.Blacklisting!.Since < before && state.At >= before);
    }

    [Fact]
    public async Task The_columns_are_those_that_the_selection_needs()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "anna@example.com", "anna@example.org");
        TableSink sink = new();
        await open.Book.Exports.RunAsync(sink, Selection.All);
        Assert.True(sink.IsComplete);
        Assert.Contains("email2", sink.Rows[0]);
        Assert.DoesNotContain("email3", sink.Rows[0]);
        Assert.DoesNotContain("email.unsubscribedAt", sink.Rows[0]);
        Assert.All(sink.Rows[0], name => Assert.True(ContactColumn.TryParse(name, out _), name));
    }

    private static async Task FillAsync(OpenBook open)
    {
        await open.Book.Categories.AddAsync("News");
        await open.Book.Fields.AddAsync("a:b", FieldType.Text);
        await open.Book.Fields.AddAsync("size", FieldType.Number);
        await open.Book.Fields.AddAsync("vip", FieldType.Boolean);
        await open.Book.Fields.AddAsync("born", FieldType.Date);
        await open.Book.Fields.AddAsync("colour", FieldType.Choice, ["red", "a|b)"]);
        await open.Book.Contacts.AddAsync(new NewContact
        {
            ExternalId = "crm-17", FirstName = "Anna", LastName = "'t Hooft",
            Emails = [EmailAddress.Parse("Anna@Example.com"), EmailAddress.Parse("a+b@example.org")],
            Phones = [PhoneNumber.Parse("020 7946 0958", "GB"), PhoneNumber.Parse("+1 201 555 0123")],
            PushTokens = [PushToken.Parse(ChannelKind.MobilePush, "m1"), PushToken.Parse(ChannelKind.WebPush, "w1")],
            Categories = ["News"], Language = LanguageTag.Parse("pt-BR"), TimeZone = TimeZoneId.Parse("UTC"),
            Address = new PostalAddress { Line1 = "1 High St", Line2 = "Flat 2", City = "York", Region = "Yorks", PostalCode = "YO1", Country = "GB" },
            Fields = FieldValues.Of(("a:b", "x;y"), ("size", 41.5m), ("vip", true), ("born", new DateOnly(1980, 2, 29)), ("colour", FieldValue.Choice("a|b)"))),
            Source = ContactSource.SubscriptionForm, CreatedAt = new DateTimeOffset(2020, 2, 29, 1, 2, 3, 456, TimeSpan.Zero),
            Consent = Consent.Given("/signup", "Yes, write to me\nand my dog"),
        });
        foreach (string name in new[] { "Asked", "Unsubscribed", "Complained", "Listed", "Gone" })
            await open.AddAsync(name, $"{name}@example.com");
        await open.Book.Imports.RunAsync(
            new Table(["externalId", "email", "email.confirmationAskedAt", "email.confirmationAskedReason"], ["asked", "dopt@example.com", "2026-01-01", "form"]),
            new ImportPlan { Consent = Consent.Given("form", "yes") });
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("Unsubscribed@example.com"), "asked by phone");
        await open.Book.Addresses.ReportSpamAsync(EmailAddress.Parse("Complained@example.com"));
        await open.Book.Blacklist.AddAsync(EmailAddress.Parse("Listed@example.com"), "abuse");
        await open.Book.Blacklist.AddAsync(PhoneNumber.Parse("+44 20 7946 0958"), "wrong number");
        await open.Book.Addresses.RevokeAsync(PushToken.Parse(ChannelKind.MobilePush, "m1"), "uninstalled");
        Contact gone = (await open.Book.Contacts.FindByExternalIdAsync("key of Gone"))!;
        await open.Book.Contacts.DeleteAsync(gone, "asked to");
    }

    private static async Task<string[]> SaidAsync(OpenBook open, Selection selection) => await open.Book.Contacts
        .ListAsync(selection, Ranking.Created)
        .Select(c => string.Join(" | ",
            c.ExternalId, c.FullName, string.Join(',', c.Channels.Select(ch => $"{ch.Address.Kind}:{ch.Address.Text}:{ch.Address.Key}:{ch.State.Status}:{ch.State.Reason}:{ch.State.At:O}")),
            string.Join(',', c.Categories), c.Address, c.Language, c.TimeZone, string.Join(',', c.Fields), c.Source, c.Consent,
            c.CreatedAt.ToString("O"), c.State, c.Deletion?.At.ToString("O"), c.Deletion?.Reason))
        .Order().ToArrayAsync();
}

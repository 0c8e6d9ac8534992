using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Importing;
using ContactCore.Postal;
using ContactCore.Selections;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Importing;

/// <summary>Every cell of a row against every field of a contact that is there.</summary>
public sealed class ProfileUpdateTests
{
    private static readonly string[] Header =
    [
        "externalId", "firstName", "lastName", "email", "phone", "webPush", "categories", "address.line1", "address.line2",
        "address.city", "address.region", "address.postalCode", "address.country", "language", "timeZone", "field:shoe:number",
    ];

    private static readonly string[] Row =
    [
        "1", "Ann", "Muller", "ann@example.com", "+442079460001", "cm93", "offers", "2 New Row", "Flat 2",
        "Leeds", "Yorkshire", "LS1", "IE", "en", "Europe/Dublin", "39",
    ];

    private static readonly NewContact Anna = FullProfile.Anna;

    [Fact]
    public async Task Filling_blanks_leaves_what_is_there() => Assert.Equal(Told(Anna), await AfterAsync(Anna, Row, Existing.FillBlanks));

    [Theory]
    [InlineData(Existing.FillBlanks)]
    [InlineData(Existing.Overwrite)]
    public async Task Of_a_contact_with_nothing_everything_is_taken(Existing onExisting) =>
        Assert.Equal(
            "1 Ann Muller|ann@example.com|+442079460001|cm93|offers|2 New Row Flat 2 Leeds Yorkshire LS1 IE|en Europe/Dublin 39",
            await AfterAsync(new NewContact { ExternalId = "1", Consent = Anna.Consent }, Row, onExisting));

    [Fact]
    public async Task Overwriting_takes_the_rows_values_and_keeps_the_further_addresses_and_categories() =>
        Assert.Equal(
            "1 Ann Muller|ann@example.com anna@example.com|+442079460001 +442079460000|cm93 b2xk|news offers|2 New Row Flat 2 Leeds Yorkshire LS1 IE|en Europe/Dublin 39",
            await AfterAsync(Anna, Row, Existing.Overwrite));

    [Theory]
    [InlineData(Existing.FillBlanks)]
    [InlineData(Existing.Overwrite)]
    public async Task An_empty_cell_takes_nothing_away(Existing onExisting) =>
        Assert.Equal(Told(Anna), await AfterAsync(Anna, [.. Row.Select((cell, i) => i == 0 ? cell : "")], onExisting));

    [Fact]
    public async Task A_contact_without_an_external_id_gets_the_rows() =>
        Assert.StartsWith("1 Anna", await AfterAsync(
            Anna with { ExternalId = null, LastName = null }, ["1", "", "", "anna@example.com", .. Row.Skip(4).Select(_ => "")], Existing.FillBlanks, MatchKey.Email), StringComparison.Ordinal);

    private static async Task<string> AfterAsync(NewContact there, string[] row, Existing onExisting, MatchKey matchBy = MatchKey.ExternalId)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Categories.AddAsync("news");
        await open.Book.Fields.AddAsync("shoe", FieldType.Number);
        await open.Book.Contacts.AddAsync(there);
        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(Header, row), new ImportPlan { Consent = Anna.Consent, OnExisting = onExisting, MatchBy = matchBy });
        Assert.Equal((0, 0, 1), (report.Created, report.Rejected, report.Updated + report.Unchanged));
        return Told(await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).SingleAsync());
    }

    private static string Told(ContactProfile profile)
    {
        PostalAddress at = profile.Address;
        return string.Join('|',
            $"{profile.ExternalId} {profile.FirstName} {profile.LastName}", string.Join(' ', profile.Emails.Select(email => email.Text)),
            string.Join(' ', profile.Phones.Select(phone => phone.Key)), string.Join(' ', profile.PushTokens.Select(token => token.Key)),
            string.Join(' ', profile.Categories), $"{at.Line1} {at.Line2} {at.City} {at.Region} {at.PostalCode} {at.Country}",
            $"{profile.Language} {profile.TimeZone} {profile.Fields.GetValueOrDefault("shoe")}");
    }
}

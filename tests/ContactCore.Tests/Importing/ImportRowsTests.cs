using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Importing;

/// <summary>What is read of rows, whatever they are of.</summary>
public sealed class ImportRowsTests
{
    private static readonly ImportPlan Plan = new() { Consent = Consent.Given("trade fair", "ticked the box") };

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "email")]
    [InlineData(2, "firstName")]
    [InlineData(3, null)]
    public async Task A_row_that_could_not_be_read_is_told_by_its_column(int column, string? name)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        TableSink rejects = new();

        ImportReport report = await open.Book.Imports.RunAsync(
            new Lines(["email", "firstName"], new Row(2, ["torn"], "holds a quote that is not closed; allowed: pairs", column)), Plan with { Rejects = rejects });

        ImportProblem told = Assert.Single(report.Problems);
        Assert.Equal((2L, name, "holds a quote that is not closed; allowed: pairs", true), (told.Line, told.Column, told.Reason, told.IsRejection));
        Assert.Equal(["torn", "", "2", "holds a quote that is not closed; allowed: pairs"], rejects.Rows[1]);
    }

    [Fact]
    public async Task Several_reasons_stand_together_and_rows_of_blanks_are_none()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        TableSink rejects = new();

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["externalId", "language", "timeZone"], ["1", "no such one", "nowhere"], ["", " ", ""], ["2", "", ""]), Plan with { Rejects = rejects });

        Assert.Equal((1, 1, 2), (report.Created, report.Rejected, report.Rows));
        Assert.Equal(2, rejects.Rows.Count);
        Assert.Equal(
            "language is not a language tag; allowed: a BCP 47 tag such as de or pt-BR; timeZone is not a known time zone; allowed: an IANA name such as Europe/London",
            rejects.Rows[1][^1]);
    }

    [Fact]
    public async Task Of_many_problems_a_thousand_are_kept_and_all_are_counted()
    {
        await using OpenBook open = await OpenBook.NewAsync();

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table([["email"], .. Enumerable.Range(0, 700).Select(n => new[] { $"nobody {n}" })]), Plan);

        Assert.Equal((700, 700, 1000), (report.Rejected, report.Warnings, report.Problems.Count));
    }

    [Fact]
    public async Task Consent_of_a_row_goes_before_that_of_the_plan()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Imports.RunAsync(
            new Table(
                ["externalId", "consent.text", "consent.at", "consent.actorId", "consent.actorKind", "consent.origin"],
                ["1", "", "", "", "", ""],
                ["2", "By post", "2025-05-01", "ben", "", ""],
                ["3", "By phone", "", "crm", "System", "hotline"]),
            Plan);
        Consent[] consents = await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).Select(contact => contact.Consent).ToArrayAsync();

        Assert.Equal(["trade fair ticked the box User olga", "import By post User ben", "hotline By phone System crm"],
            consents.Select(consent => $"{consent.Origin} {consent.Text} {consent.Actor}"));
        Assert.Equal(new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.Zero), consents[1].At);
    }

    [Fact]
    public async Task A_contact_of_a_file_tells_which()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Imports.RunAsync(new Table(["externalId", "source"], ["1", "order"]), Plan);
        Contact contact = (await open.Book.Contacts.FindByExternalIdAsync("1"))!;

        HistoryEntry created = await open.Book.History.OfAsync(contact.Id).FirstAsync();

        Assert.Equal(("Order", "import people.csv"), (created.To, created.Reason));
    }

    [Fact]
    public async Task Phones_match_by_their_keys()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Phones = [PhoneNumber.Parse("+442079460958")] });
        Table rows = new(["phone", "email", "lastName"], ["020 7946 0958", "anna@example.com", "Müller"], ["020 7946 0959", "ben@example.com", "Ng"]);

        ImportReport report = await open.Book.Imports.RunAsync(rows, Plan with { MatchBy = MatchKey.Phone });

        Assert.Equal((1, 1), (report.Created, report.Updated));
        Assert.Equal("Anna Müller", (await open.Book.Contacts.FindByExternalIdAsync("key of Anna"))!.FullName);
    }

    [Fact]
    public async Task A_phone_is_read_in_the_region_of_its_key_or_else_in_the_plans()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Imports.RunAsync(
            new Table(["externalId", "phone", "phone.key"], ["1", "030 123456", "+4930123456"], ["2", "01 1234567", ""], ["3", "01 1234567", "+1"]),
            Plan with { Region = "AT" });

        Assert.Equal(
            ["+4930123456", "+4311234567", "+4311234567"],
            await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).Select(contact => contact.Phones.Single().Key).ToArrayAsync());
    }

    [Fact]
    public async Task Facts_that_refuse_are_taken_once_and_others_only_where_nothing_is_known()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        string[] header = ["externalId", "email", "email.confirmedAt", "email.complainedAt", "email.complainedReason", "phone", "phone.unsubscribedAt", "phone.unsubscribedReason"];
        string[] row = ["1", "anna@example.com", "2025-01-01", "2025-02-01", "loop", "+442079460958", "2025-03-01", "STOP"];
        Assert.Equal((1, 0), Counts(await open.Book.Imports.RunAsync(new Table(header, row), Plan)));
        Assert.Equal((0, 0), Counts(await open.Book.Imports.RunAsync(new Table(header, row), Plan)));
        Contact anna = (await open.Book.Contacts.FindByExternalIdAsync("1"))!;

        Standing standing = anna.Channels[0].State.Standing!;

        Assert.Equal(("loop", new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero)), (standing.Complained!.Reason, standing.Complained.At));
        Assert.Equal((2L, null), (standing.Version, standing.Unsubscribed));
        Assert.Equal((BlacklistCategory.Stop, "STOP"), (anna.Channels[1].State.Blacklisting!.Category, anna.Channels[1].State.Reason));
        Assert.Single(await open.Book.History.OfAsync(anna.Id).Where(entry => entry.What == HistoryWhat.Complained).ToArrayAsync());
    }

    [Fact]
    public async Task An_import_says_what_it_did_not_read()
    {
        await using OpenBook open = await OpenBook.NewAsync();

        ImportReport report = await open.Book.Imports.RunAsync(new Table(["externalId", "", "shoes"], ["1", "x", "y"]), Plan);

        Assert.Equal(["(no name)", "shoes"], report.IgnoredColumns);
        Assert.Equal("people.csv", report.Source);
    }

    [Fact]
    public async Task Columns_that_are_all_told_to_be_emails_are_the_first_the_second_and_so_on()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ContactColumn email = ContactColumn.Channel(ChannelKind.Email);
        await open.Book.Imports.RunAsync(
            new Table(["home", "work", "old"], ["a@example.com", "b@example.com", "c@example.com"]),
            Plan with { Columns = new Dictionary<string, ContactColumn>(StringComparer.Ordinal) { ["home"] = email, ["work"] = email, ["old "] = email } });

        Assert.Equal(
            ["a@example.com", "b@example.com", "c@example.com"],
            (await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).SingleAsync()).Emails.Select(address => address.Text));
    }

    private static (long Created, long Warnings) Counts(ImportReport report) => (report.Created, report.Warnings);

    /// <summary>Rows as a source read them.</summary>
    private sealed class Lines(string[] header, params Row[] rows) : RowSource
    {
        public override string Name => "people.csv";

        public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<RowReader>(new Reader(header, rows));

        private sealed class Reader(string[] header, Row[] rows) : RowReader
        {
            public override IReadOnlyList<string> Header => header;

            public override IAsyncEnumerable<Row> ReadAsync(CancellationToken cancellationToken) => rows.ToAsyncEnumerable();

            public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}

using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Exporting;
using ContactCore.Selections;
using ContactCore.Tests.Books;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Exporting;

public sealed class ExportColumnsTests
{
    private static readonly string[] Whole =
    [
        "externalId", "firstName", "lastName", "email", "phone", "categories", "address.line1", "address.line2", "address.city",
        "address.region", "address.postalCode", "address.country", "language", "timeZone", "source", "createdAt",
        "consent.at", "consent.origin", "consent.text", "consent.actorKind", "consent.actorId", "consent.actorName",
    ];

    [Fact]
    public async Task There_are_as_many_columns_as_somebody_needs()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "anna@example.com");

        TableSink plain = await ExportAsync(open, Selection.All);
        await open.Book.Contacts.AddAsync(OpenBook.Person("Ben", "b1@example.com", "b2@example.com") with { Phones = [PhoneNumber.Parse("020 7946 0958", "GB")] });
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("b2@example.com"), "enough");
        TableSink wider = await ExportAsync(open, Selection.All);

        Assert.Equal(Whole, plain.Rows[0]);
        Assert.Equal(["email2", "email2.unsubscribedAt", "email2.unsubscribedReason", "phone.key"], wider.Rows[0].Except(Whole));
        Assert.Equal([null, null, "+442079460958"], Cells(wider, 1, "email2", "categories").Concat(Cells(wider, 2, "phone.key")));
        Assert.Equal(["b2@example.com", "enough"], Cells(wider, 2, "email2", "email2.unsubscribedReason"));
    }

    [Fact]
    public async Task A_phone_that_is_read_anywhere_needs_no_key()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Phones = [PhoneNumber.Parse("+44 20 7946 0958")] });

        Assert.Equal(Whole, (await ExportAsync(open, Selection.All)).Rows[0]);
    }

    [Fact]
    public async Task Deleted_ones_bring_their_deletion()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        foreach (string name in (string[])["Anna", "Ben"])
            await open.Book.Contacts.DeleteAsync(await open.AddAsync(name), $"{name} left");

        TableSink both = await ExportAsync(open, Selection.All with { Scope = Scope.Both });

        Assert.Equal(["deletedAt", "deletedReason"], both.Rows[0].Except(Whole));
        Assert.Equal(["Anna left", "Ben left"], Cells(both, 1, "deletedReason").Concat(Cells(both, 2, "deletedReason")));
    }

    [Theory]
    [InlineData("an email more")]
    [InlineData("a fact more")]
    [InlineData("a deletion")]
    public async Task Who_does_not_fit_the_columns_any_more_stops_the_export(string change)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        await using Meddler sink = new(() => change switch
        {
            "an email more" => open.Book.Contacts.ChangeAsync(anna, profile => profile with { Emails = [.. profile.Emails, EmailAddress.Parse("b@example.com")] }),
            "a fact more" => open.Book.Addresses.UnsubscribeAsync(anna.Emails[0]),
            _ => open.Book.Contacts.DeleteAsync(anna, "left"),
        });

        ExportChangedException changed = await Assert.ThrowsAsync<ExportChangedException>(
            () => open.Book.Exports.RunAsync(sink, Selection.All with { Scope = Scope.Both }));

        Assert.Equal(anna.Id, changed.Contact);
        Assert.Equal($"contact {anna.Id} was changed while it was exported and does not fit the columns any more; allowed: to run the export again", changed.Message);
    }

    private static async Task<TableSink> ExportAsync(OpenBook open, Selection people)
    {
        TableSink sink = new();
        await open.Book.Exports.RunAsync(sink, people);
        return sink;
    }

    private static IEnumerable<string?> Cells(TableSink sink, int row, params string[] columns) =>
        columns.Select(column => sink.Rows[row][sink.Rows[0].ToList().IndexOf(column)]);

    /// <summary>Somebody changes something when the header is written.</summary>
    private sealed class Meddler(Func<Task> meddle) : RowSink
    {
        private bool _isBegun;

        public override async ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken)
        {
            if (!_isBegun)
                await meddle();
            _isBegun = true;
        }

        public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

using ContactCore.Consents;
using ContactCore.Fields;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Importing;

/// <summary>Somebody converts a field that an import fills.</summary>
public sealed class ImportAmongConversionsTests
{
    private static readonly ImportPlan Plan = new()
    {
        Consent = Consent.Given("trade fair", "ticked the box"), MatchBy = MatchKey.Email, OnExisting = Existing.Overwrite,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task Its_rows_are_read_anew_by_the_new_definition(int batchSize)
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = batchSize, meddling.Replace);
        await open.Book.Fields.AddAsync("age", FieldType.Number);
        meddling.Meddling.Enqueue(() => open.Book.Fields.ConvertAsync("age", FieldType.Text));

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(
                ["email", "firstName", "field:age"],
                ["a@example.com", "A", "010"], ["b@example.com", "B", "20"], ["c@example.com", "C", ""], ["d@example.com", "D", "forty"]),
            Plan);

        Assert.Equal((4, 0), (report.Created, report.Rejected));
        Assert.Equal("A:010 B:20 C: D:forty", await AgesAsync(open));
    }

    [Fact]
    public async Task Contacts_that_have_the_new_type_already_are_updated_by_it()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 1, meddling.Replace);
        await open.Book.Fields.AddAsync("age", FieldType.Number);
        foreach (string name in (string[])["A", "B", "C"])
            await open.Book.Contacts.AddAsync(OpenBook.Person(name, $"{name}@example.com") with { Fields = FieldValues.Of(("age", 7)) });
        meddling.Meddling.Enqueue(() => Task.CompletedTask);
        meddling.Meddling.Enqueue(() => open.Book.Fields.ConvertAsync("age", FieldType.Text));

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["email", "lastName"], ["a@example.com", "X"], ["b@example.com", "Y"], ["c@example.com", "Z"]), Plan);

        Assert.Equal((3, 0), (report.Updated, report.Rejected));
        Assert.Equal("A:7 B:7 C:7", await AgesAsync(open));
    }

    [Fact]
    public async Task A_file_that_brings_no_such_field_goes_on_when_contacts_have_it_converted_between_two_batches()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 1);
        await open.Book.Fields.AddAsync("age", FieldType.Number);
        foreach (string name in (string[])["A", "B", "C"])
            await open.Book.Contacts.AddAsync(OpenBook.Person(name, $"{name}@example.com") with { Fields = FieldValues.Of(("age", 7)) });

        ImportReport report = await open.Book.Imports.RunAsync(
            new Table(["email", "lastName"], ["a@example.com", "X"], ["b@example.com", "Y"], ["c@example.com", "Z"]),
            Plan,
            new Converting(open));

        Assert.Equal((3, 0), (report.Updated, report.Rejected));
        Assert.Equal("A:7 B:7 C:7", await AgesAsync(open));
    }

    private static async Task<string> AgesAsync(OpenBook open) => string.Join(
        ' ',
        await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created)
            .Select(contact => $"{contact.FirstName}:{contact.Fields.GetValueOrDefault("age")?.Text}").ToArrayAsync());

    // Behind the first batch.
    private sealed class Converting(OpenBook open) : IProgress<ImportReport>
    {
        private bool _isDone;

        public void Report(ImportReport value)
        {
            if (_isDone)
                return;
            _isDone = true;
            open.Book.Fields.ConvertAsync("age", FieldType.Text).GetAwaiter().GetResult();
        }
    }
}

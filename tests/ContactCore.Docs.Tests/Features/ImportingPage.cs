using ContactCore.Books;
using ContactCore.Columns;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Docs.Tests.Hosts;
using ContactCore.Exporting;
using ContactCore.Importing;
using ContactCore.Selections;

namespace ContactCore.Docs.Tests.Features;

public sealed class ImportingPage() : FeaturePage("importing")
{
    private const string People = """
        crm id,Email,First name,Last name,email.unsubscribedAt
        crm-1,anna@example.com,Anna,Müller,
        crm-2,Ben Ng <ben@example.com>,Ben,Ng,2025-11-03
        ,nobody,,Doe,
        """;

    [Fact]
    public async Task Importing_and_exporting()
    {
        using TemporaryFolder folder = new();
        string path = folder["people.csv"];
        string rejects = folder["rejects.csv"];
        string target = folder["all.csv"];
        await File.WriteAllTextAsync(path, People);
        ContactBook book = await OpenAsync();

        #region import
        await using RowSink rejected = CsvFile.Write(rejects);
        ImportPlan plan = new()
        {
            Consent = Consent.Given(origin: "trade fair", text: "Yes, write to me"),
            Columns = new Dictionary<string, ContactColumn> { ["crm id"] = ContactColumn.ExternalId },
            OnExisting = Existing.Overwrite,
            Rejects = rejected,
        };

        ImportReport report = await book.Imports.RunAsync(CsvFile.Read(path), plan);
        Console.WriteLine($"{report.Created} created, {report.Updated} updated, {report.Rejected} rejected");
        foreach (ImportProblem problem in report.Problems)
            Console.WriteLine($"line {problem.Line}, {problem.Column ?? "row"}: {problem.Reason}");
        #endregion

        Shown("import");
        Assert.Contains("nobody", await File.ReadAllTextAsync(rejects), StringComparison.Ordinal);

        #region export
        await using RowSink file = CsvFile.Write(target);
        long exported = await book.Exports.RunAsync(file, Selection.All);
        #endregion

        Assert.Equal(2, exported);
        ContactBook other = await OpenAsync("other");
        Assert.Equal(2, (await other.Imports.RunAsync(CsvFile.Read(target), new ImportPlan())).Created);
        Contact ben = (await other.Contacts.FindByExternalIdAsync("crm-2"))!;
        Assert.Equal(Standings.AddressStatus.Unsubscribed, ben.Channels[0].State.Status);
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("no consent, neither in the plan nor in a column", book => RunAsync(book, "email\na@example.com", new ImportPlan())),
        ("a match by external ID without such a column", book => RunAsync(book, "email\na@example.com", Plan with { MatchBy = MatchKey.ExternalId })),
        ("two columns of one meaning", book => RunAsync(book, "first name,FirstName\na,b", Plan)),
        ("a fact of an address that no column holds", book => RunAsync(book, "email,email2.unsubscribedAt\na@example.com,2026-01-31", Plan)),
        ("a file with nothing in it", book => RunAsync(book, "", Plan)),
        ("a file that is not there", book => book.Imports.RunAsync(CsvFile.Read("nowhere.csv"), Plan)));

    private static ImportPlan Plan => new() { Consent = Consent.Given(origin: "trade fair", text: "Yes") };

    private static async Task RunAsync(ContactBook book, string rows, ImportPlan plan)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(rows));
        await book.Imports.RunAsync(CsvFile.Read(stream, "people.csv"), plan);
    }
}

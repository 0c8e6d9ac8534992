using ContactCore.Columns;
using ContactCore.Errors;
using ContactCore.Exporting;
using ContactCore.Importing;
using ContactCore.Selections;

namespace ContactCore.Journeys.Tests.Privacy.Mishaps;

/// <summary>Imports and exports that fail, wholly or in some rows.</summary>
internal static class Files
{
    private const string Header = "externalId,firstName,lastName,email,phone,createdAt,field:born,language";

    private static readonly ImportPlan Plan = new() { Consent = Journey.Consent };

    public static IEnumerable<Mishap> All =>
    [
        Mishap.Quiet("rows that are rejected", async stage =>
        {
            Canary[] people = [.. Enumerable.Range(0, 8).Select(_ => stage.Next())];
            RowSource file = stage.File(
                Header,
                $",{people[0].FirstName},{people[0].LastName},{people[0].Local}@@{people[0].Domain},,,,",
                $",{people[1].FirstName},{people[1].LastName},{people[1].Email},{people[1].Phone},{people[1].FirstName},,",
                $",{people[2].FirstName},{people[2].LastName},{people[2].Email},{people[2].Phone},,{people[2].LastName},",
                $",{people[3].FirstName},{people[3].LastName},{people[3].Email},{people[3].Phone},,,{people[3].Email}",
                $",{string.Concat(Enumerable.Repeat(people[4].FirstName, 30))},,{people[4].Email},,,,",
                $",{people[5].FirstName}\0,{people[5].LastName},{people[5].Email},,,,",
                $"{people[6].Email},{people[6].FirstName},{people[6].LastName},,{people[6].Phone} 12345678,,,",
                $"{people[7].FirstName},{people[7].Email}");
            ImportReport report = await stage.ImportAsync(file);
            Assert.Equal((2, 6), (report.Created, report.Rejected));
        }),
        Mishap.Quiet("a row that means several contacts", async stage =>
        {
            Canary person = stage.Next();
            await stage.AddAsync(person);
            await stage.AddAsync(person);
            RowSource file = stage.File(Header, $",{person.FirstName},{person.LastName},{person.Email},,,,");
            ImportReport report = await stage.ImportAsync(file, Plan with { MatchBy = MatchKey.Email });
            Assert.Equal(1, report.Rejected);
        }),
        Mishap.Quiet("a row whose key another contact has", async stage =>
        {
            Canary person = stage.Next();
            await stage.Book.Contacts.AddAsync(person.Person with { ExternalId = person.Email });
            RowSource file = stage.File(Header, $"{person.Email},{person.FirstName},{person.LastName},{stage.Next().Email},,,,");
            Assert.Equal(1, (await stage.ImportAsync(file, Plan with { MatchBy = MatchKey.Email })).Rejected);
        }),
        Mishap.With<ContactRuleException>("a file without consent", stage =>
            stage.ImportAsync(stage.File(Header, Row(stage)), new ImportPlan())),
        Mishap.With<InvalidValueException>("a file without a header, of which the plan names columns", stage =>
            stage.ImportAsync(stage.File(Row(stage), Row(stage)), Plan with { Columns = Columns("E-Mail") })),
        Mishap.With<InvalidValueException>("a file without a header", stage => stage.ImportAsync(stage.File(Row(stage), Row(stage)))),
        Mishap.With<InvalidValueException>("a plan that names a column by a person of the file", stage =>
        {
            Canary person = stage.Next();
            return stage.ImportAsync(stage.File($"{person.FirstName},{person.Email}", Row(stage)), Plan with { Columns = Columns(person.LastName) });
        }),
        Mishap.With<InvalidValueException>("a region that is none", stage =>
            stage.ImportAsync(stage.File(Header, Row(stage)), Plan with { Region = stage.Next().LastName })),
        Mishap.With<ImportStoppedException>("a quote that is never closed", stage =>
            stage.ImportAsync(stage.File(Header, Row(stage), $",\"{stage.Next().FirstName}", Row(stage)))),
        Mishap.With<ImportStoppedException>("a list of rejects that cannot be written", async stage =>
        {
            await using FailingSink rejects = new(after: 1);
            await stage.ImportAsync(stage.File(Header, Row(stage), $",{stage.Next().FirstName},,nobody,,,,"), Plan with { Rejects = rejects });
        }),
        Mishap.With<OperationCanceledException>("an import that is given up", async stage =>
        {
            using CancellationTokenSource stop = new();
            RowSource file = stage.File([Header, .. Enumerable.Range(0, 9).Select(_ => Row(stage))]);
            await stage.Book.Imports.RunAsync(file, Plan, new StopAtOnce(stop), stop.Token);
        }),
        Mishap.With<RowSinkException>("an export that cannot be written", async stage =>
        {
            await stage.AddAsync(stage.Next());
            await using FailingSink sink = new(after: 2);
            await stage.Book.Exports.RunAsync(sink, Selection.All);
        }),
        Mishap.With<NotFoundException>("an export of a segment that is not there, and is named by a phone", async stage =>
        {
            await using FailingSink sink = new(after: 0);
            await stage.Book.Exports.RunAsync(sink, new Selection { Segment = stage.Next().Phone });
        }),
    ];

    private static string Row(Stage stage)
    {
        Canary person = stage.Next();
        return $",{person.FirstName},{person.LastName},{person.Email},{person.Phone},,,";
    }

    private static Dictionary<string, ContactColumn> Columns(string name) => new(StringComparer.Ordinal) { [name] = ContactColumn.Email };

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<ImportReport>
    {
        public void Report(ImportReport value) => stop.Cancel();
    }

    private sealed class FailingSink(int after) : RowSink
    {
        private int _rows;

        public override ValueTask WriteAsync(IReadOnlyList<string?> cells, CancellationToken cancellationToken) =>
            _rows++ < after ? ValueTask.CompletedTask : throw new RowSinkException("rejects.csv", new IOException("No space left on device"));

        public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

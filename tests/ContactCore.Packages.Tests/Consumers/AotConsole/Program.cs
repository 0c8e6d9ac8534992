using System.Text;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Duplicates;
using ContactCore.Exporting;
using ContactCore.Filters;
using ContactCore.Importing;
using ContactCore.Matching;
using ContactCore.Reports;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

ServiceCollection services = new();
services.AddContactCore(options => options.DefaultRegion = "GB").UseInMemory();
await using ServiceProvider provider = services.BuildServiceProvider();
ContactBook book = await provider.GetRequiredService<IContactBooks>()
    .OpenAsync(AccountId.Parse("acme"), Actor.User("olga", "Olga"));

Contact anna = await book.Contacts.AddAsync(new NewContact
{
    FirstName = "Anna",
    LastName = "Müller",
    Emails = [EmailAddress.Parse("Anna@Example.com")],
    Phones = [PhoneNumber.Parse("020 7946 0958", region: "GB")],
    Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
});
anna = await book.Contacts.ChangeAsync(anna, profile => profile with { FirstName = "Anne" });
await book.Addresses.UnsubscribeAsync(anna.Emails[0], "asked by phone");

ContactFilter refused = Where.LastName.StartsWith("mull") & Where.Email.Status.Is(AddressStatus.Unsubscribed);
await foreach (Contact contact in book.Contacts.ListAsync(Selection.Of(refused), Ranking.Created.Descending))
    Console.WriteLine($"found: {contact.FullName}, {contact.Phones[0].Key}");
Console.WriteLine($"filter: {refused.ToText()}");

string rows = """
    email;firstName;phone;source;field:Age:number
    bob@example.com;Bob;020 7946 0999;Order;41
    anna@example.com;Ann;;;
    """;
using MemoryStream file = new(Encoding.UTF8.GetBytes(rows));
ImportReport report = await book.Imports.RunAsync(
    CsvFile.Read(file, "people.csv"), new ImportPlan { Consent = Consent.Given("fair", "ticked the box") });
Console.WriteLine($"imported: {report.Created} created, {report.Rejected} rejected");

await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync())
    Console.WriteLine($"duplicates: {group.Key}, {group.Count}");
DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "the same person");
Console.WriteLine($"removed: {removal.Removed}");

await foreach (var entry in book.History.OfAsync(anna.Id))
    Console.WriteLine($"history: {entry.What}");

using MemoryStream export = new();
await using (RowSink sink = CsvFile.Write(export))
    await book.Exports.RunAsync(sink, Selection.Of(Where.Field("Age").IsAtLeast(18)));
Console.Write(Encoding.UTF8.GetString(export.ToArray()));

RecordTableBuilder people = new(RecordSchema.Create("name", "email", "born"));
people.Add(new RecordRow("1", ["Anna Müller", "anna@example.com", "1980-02-01"]));
people.Add(new RecordRow("2", ["Muller, Anna", "anna@example.com", "1980-02-01"]));
people.Add(new RecordRow("3", ["Ben Ng", "ben@example.org", "1975-11-30"]));
RecordTable table = people.Build();
DuplicateRecords found = DuplicateRecords.Find(table);
foreach (MatchedPair pair in found.PairsAt(0.5))
    Console.WriteLine($"{table.IdOf(pair.Left)} and {table.IdOf(pair.Right)} are one person: {pair.Probability:P0}");

using FileStream page = File.Create("duplicates.html");
await MatchReport.WriteAsync(found, page, new MatchReportOptions { Title = "Our people", Threshold = 0.9 });
Console.WriteLine($"page: {page.Length > 20_000}");

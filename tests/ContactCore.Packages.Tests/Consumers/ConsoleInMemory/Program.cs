using System.Text;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Filters;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

ServiceCollection services = new();
services.AddContactCore(options => options.DefaultRegion = "GB").UseInMemory();
await using ServiceProvider provider = services.BuildServiceProvider();

ContactBook book = await provider.GetRequiredService<IContactBooks>()
    .OpenAsync(AccountId.Parse("acme"), Actor.User("olga", "Olga"));

Contact anna = await book.Contacts.AddAsync(new NewContact
{
    FirstName = "Anna",
    Emails = [EmailAddress.Parse("Anna@Example.com")],
    Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
});
await book.Addresses.UnsubscribeAsync(anna.Emails[0], "asked by phone");

ContactFilter filter = ContactFilter.Parse("""FirstName == "anna" and EmailStatus == "Unsubscribed" """);
Console.WriteLine($"refused: {await book.Contacts.CountAsync(Selection.Of(filter))}");

using MemoryStream file = new("email;firstName\nbob@example.com;Bob\nno address;Eve\n"u8.ToArray());
ImportPlan plan = new() { Consent = Consent.Given("fair", "ticked the box") };
ImportReport report = await book.Imports.RunAsync(CsvFile.Read(file, "people.csv"), plan);
Console.WriteLine($"{report.Source}: {report.Created} created, {report.Rejected} rejected");
foreach (ImportProblem problem in report.Problems)
    Console.WriteLine($"line {problem.Line}: {problem.Reason}");

using MemoryStream export = new();
await using (RowSink sink = CsvFile.Write(export))
    await book.Exports.RunAsync(sink, Selection.Of(Where.FirstName.Is("Bob")));
Console.Write(Encoding.UTF8.GetString(export.ToArray()));

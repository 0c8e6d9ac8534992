using System.Text;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Csv;
using ContactCore.Duplicates;
using ContactCore.Filters;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

const string people = """
    externalId,email,firstName,lastName,address.city
    crm-1,anna@example.com,Anna,Müller,London
    crm-2,Anna@Example.com,Anna,Mueller,London
    crm-3,ben@example.com,Ben,Ng,Leeds
    ,no address,Cy,Doe,London
    """;

ServiceCollection services = new();
services.AddContactCore(options => options.DefaultRegion = "GB").UseInMemory();
await using ServiceProvider provider = services.BuildServiceProvider();
ContactBook book = await provider.GetRequiredService<IContactBooks>()
    .OpenAsync(AccountId.Parse("acme"), Actor.User("olga", "Olga"));

using MemoryStream file = new(Encoding.UTF8.GetBytes(people));
ImportReport report = await book.Imports.RunAsync(
    CsvFile.Read(file, "people.csv"),
    new ImportPlan { Consent = Consent.Given(origin: "trade fair", text: "Yes, write to me") });
Console.WriteLine($"{report.Created} created, {report.Rejected} rejected");
foreach (ImportProblem problem in report.Problems)
    Console.WriteLine($"line {problem.Line}: {problem.Reason}");

ContactFilter london = Where.Address.City.Is("london");
Console.WriteLine($"{await book.Contacts.CountAsync(Selection.Of(london))} live in London");

await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync())
    Console.WriteLine($"{group.Address.Key} is held by {group.Count}");

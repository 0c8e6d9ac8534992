#region usings
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;
#endregion

#region twelve lines
await using ServiceProvider host = new ServiceCollection().AddContactCore()
    .UseSqlite("Data Source=contacts.db").Services.BuildServiceProvider();
await host.GetRequiredService<IInstallation>().PrepareAsync();
IContactBooks books = host.GetRequiredService<IContactBooks>();
ContactBook book = await books.OpenAsync(AccountId.Parse("acme"), Actor.User("olga", "Olga"));
Consent consent = Consent.Given(origin: "/signup", text: "Yes, write to me");
EmailAddress email = EmailAddress.Parse("Anna@Example.com");
Contact anna = await book.Contacts.AddAsync(new() { LastName = "Müller", Emails = [email], Consent = consent });
await book.Addresses.UnsubscribeAsync(email, "asked by phone");
Selection refused = Selection.Of(ContactFilter.Parse("""LastName == "muller" and EmailStatus == "Unsubscribed" """));
await foreach (Contact contact in book.Contacts.ListAsync(refused, Ranking.Created))
    Console.WriteLine($"{contact.FullName}: {contact.Channels[0].State.Status}, {contact.Channels[0].State.Reason}");
#endregion

await book.Contacts.ChangeAsync(anna, profile => profile with { FirstName = "Anna" });
await foreach (HistoryEntry entry in book.History.OfAsync(anna.Id))
    Console.WriteLine($"{entry.What} {entry.Field ?? entry.Address?.Key ?? "contact"} by {entry.Actor.Name}");

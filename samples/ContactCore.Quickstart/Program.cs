using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Sources;
using ContactCore.Standings;
using Microsoft.Extensions.DependencyInjection;

string file = args.Length > 0 ? args[0] : "quickstart.db";
ServiceCollection services = new();
services.AddContactCore(options => options.DefaultRegion = "GB").UseSqlite($"Data Source={file}");
await using ServiceProvider provider = services.BuildServiceProvider();
await provider.GetRequiredService<IInstallation>().PrepareAsync();

ContactBook book = await provider.GetRequiredService<IContactBooks>()
    .OpenAsync(AccountId.Parse("acme"), Actor.User("olga", "Olga"));

Contact anna = await book.Contacts.AddAsync(new NewContact
{
    FirstName = "Anna",
    LastName = "Müller",
    Emails = [EmailAddress.Parse("Anna@Example.com")],
    Phones = [PhoneNumber.Parse("020 7946 0958", region: "GB")],
    Source = ContactSource.SubscriptionForm,
    Consent = Consent.Given(origin: "/signup", text: "Yes, write to me"),
});
anna = await book.Contacts.ChangeAsync(anna, profile => profile with { FirstName = "Anne" });
await book.Addresses.UnsubscribeAsync(anna.Emails[0], "asked by phone");

ContactFilter refused = Where.LastName.StartsWith("mull") & Where.Email.Status.Is(AddressStatus.Unsubscribed);
await foreach (Contact contact in book.Contacts.ListAsync(Selection.Of(refused), Ranking.Created.Descending))
    Console.WriteLine($"{contact.FullName}: {contact.Channels[0].State.Status}, {contact.Channels[0].State.Reason}");
await foreach (var entry in book.History.OfAsync(anna.Id))
    Console.WriteLine($"{entry.What} {entry.Field} by {entry.Actor.Name}");

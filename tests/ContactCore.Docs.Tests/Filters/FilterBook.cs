using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Postal;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Docs.Tests.Filters;

/// <summary>A book in memory with all that the page's filters name, and three Londoners.</summary>
internal sealed class FilterBook : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private FilterBook()
    {
        ServiceCollection services = new();
        services.AddContactCore(options => options.DefaultRegion = "GB").UseInMemory();
        _services = services.BuildServiceProvider();
    }

    public ContactBook Book { get; private set; } = null!;

    public static async Task<FilterBook> OpenAsync()
    {
        FilterBook host = new();
        host.Book = await host._services.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User("olga"));
        await host.DefineAsync();
        await host.AddAsync("crm-17", "Müller", ["anna@example.com"]);
        await host.Book.Segments.AddAsync(["VIP"], Selection.All);
        await host.AddAsync("ben", "Mulligan", ["ben@example.com"]);
        await host.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("ben@example.com"), "asked");
        await host.AddAsync("crm-18", "Maier", [], "+442079460958");
        return host;
    }

    /// <summary>A table of which contacts each filter takes, of some that have these emails.</summary>
    public async Task<string> TruthAsync(string[][] emails, string[] filters)
    {
        foreach (string[] some in emails)
            await AddAsync(Key(some), "Abel", some);
        List<string> lines = [$"| condition | {string.Join(" | ", emails.Select(Key))} |", $"|{string.Concat(Enumerable.Repeat(" --- |", emails.Length + 1))}"];
        foreach (string filter in filters)
        {
            HashSet<string?> taken = await Book.Contacts.ListAsync(Selection.Of(ContactFilter.Parse(filter)), Ranking.Created)
                .Select(contact => contact.ExternalId).ToHashSetAsync();
            lines.Add($"| `{filter}` | {string.Join(" | ", emails.Select(some => taken.Contains(Key(some)) ? "yes" : ""))} |");
        }

        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static string Key(string[] emails) => emails.Length == 0 ? "no email" : string.Join(", ", emails.Select(email => $"`{email}`"));

    private async Task DefineAsync()
    {
        await Book.Categories.AddAsync("news");
        await Book.Fields.AddAsync("colour", FieldType.Text);
        await Book.Fields.AddAsync("height", FieldType.Number);
        await Book.Fields.AddAsync("member", FieldType.Boolean);
        await Book.Fields.AddAsync("birthday", FieldType.Date);
        await Book.Segments.CreateAsync("VIP");
    }

    private Task<Contact> AddAsync(string key, string lastName, string[] emails, params string[] phones) => Book.Contacts.AddAsync(new NewContact
    {
        ExternalId = key,
        LastName = lastName,
        Emails = [.. emails.Select(email => EmailAddress.Parse(email))],
        Phones = [.. phones.Select(phone => PhoneNumber.Parse(phone))],
        Address = PostalAddress.Empty with { City = "London" },
        Consent = Consent.Given("/signup", "Yes"),
    });
}

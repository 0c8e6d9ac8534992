using System.Text.RegularExpressions;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Selections;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Refusals;

/// <summary>A book with somebody live, somebody deleted, definitions in use and retired, and a list.</summary>
internal sealed partial class PeopledBook : IAsyncDisposable
{
    public static readonly EmailAddress Email = EmailAddress.Parse("anna@example.com");
    public static readonly PhoneNumber Phone = PhoneNumber.Parse("+442079460958");
    public static readonly PushToken Token = PushToken.Parse(ChannelKind.WebPush, "dGhpcyBpcyBhIHRva2Vu");
    public static readonly Consent Consent = Consent.Given("/signup", "Yes, write to me");

    private readonly OpenBook _open;

    private PeopledBook(OpenBook open) => _open = open;

    public ContactBook Book => _open.Book;

    public IContactBooks Books => _open.Books;

    public IInstallation Installation => _open.Installation;

    public Contact Anna { get; private set; } = null!;

    public Contact Gone { get; private set; } = null!;

    public static async Task<PeopledBook> NewAsync()
    {
        PeopledBook people = new(await OpenBook.NewAsync(options => options.AccountsMayBlacklistEmails = false));
        ContactBook book = people.Book;
        await book.Categories.AddAsync("news");
        await book.Categories.AddAsync("old");
        await book.Fields.AddAsync("age", FieldType.Number);
        await book.Fields.AddAsync("size", FieldType.Choice, ["S", "M"]);
        await book.Fields.AddAsync("nick", FieldType.Text);
        await book.Segments.CreateAsync("VIP");
        people.Anna = await book.Contacts.AddAsync(OpenBook.Person("Anna", Email.Text) with { Categories = ["old"], Fields = FieldValues.Empty.With("nick", "Annie") });
        people.Gone = await book.Contacts.DeleteAsync(await book.Contacts.AddAsync(OpenBook.Person("Ben", "ben@example.com")), "left");
        await book.Categories.RetireAsync("old");
        await book.Fields.RetireAsync("nick");
        return people;
    }

    public Task<Contact> AddAsync(Func<NewContact, NewContact> make) => Book.Contacts.AddAsync(make(new NewContact { ExternalId = "new", Consent = Consent }));

    public Task<Contact> ChangeAsync(Func<ContactProfile, ContactProfile> change) => Book.Contacts.ChangeAsync(Anna, change);

    /// <summary>All that a refusal might have changed.</summary>
    public async Task<string> ImageAsync()
    {
        Contact[] contacts = await Book.Contacts.ListAsync(Selection.All with { Scope = Scope.Both }, Ranking.Created).ToArrayAsync();
        int entries = 0;
        foreach (Contact contact in contacts)
            entries += await Book.History.OfAsync(contact.Id).CountAsync();
        return string.Join('\n',
            [
                .. contacts.Select(contact => $"{contact.Id} {contact.FullName} {contact.Version} {contact.State} {contact.Channels[0].State.Status}"),
                .. (await Book.Categories.ListAsync()).Select(category => category.ToString()),
                .. (await Book.Fields.ListAsync()).Select(field => field.ToString()),
                .. await Book.Segments.ListAsync().Select(segment => segment.ToString()).ToArrayAsync(),
                $"{entries} {await Book.Settings.GetAsync()}",
            ]);
    }

    /// <summary>Two who share an email and a phone, and an email of which something is known.</summary>
    public async Task AddTwoAlikeAsync()
    {
        foreach (string name in (string[])["One", "Two"])
            await Book.Contacts.AddAsync(OpenBook.Person(name, "both@example.com") with { Phones = [Phone] });
        await Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("left@example.com"));
    }

    /// <summary>A message without what differs from run to run.</summary>
    public string Steady(string message) => Id().Replace(
        message.Replace(Anna.Id.ToString(), "ID of Anna", StringComparison.Ordinal).Replace(Gone.Id.ToString(), "ID of Ben", StringComparison.Ordinal), "ID");

    public ValueTask DisposeAsync() => _open.DisposeAsync();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}

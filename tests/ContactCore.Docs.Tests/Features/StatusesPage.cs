using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Docs.Tests.Features;

public sealed class StatusesPage() : FeaturePage("statuses")
{
    private static readonly EmailAddress Anna = EmailAddress.Parse("anna@example.com");

    [Fact]
    public async Task Refusing()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");

        #region refuse
        EmailAddress email = EmailAddress.Parse("Anna@Example.com");
        await book.Addresses.UnsubscribeAsync(email, "asked by phone");
        await book.Addresses.ReportSpamAsync(email, "feedback loop of the provider");

        AddressState state = await book.Addresses.StateAsync(email);
        Console.WriteLine($"{state.Status} since {state.At:u}: {state.Reason}");
        #endregion

        Shown("refuse");
    }

    [Fact]
    public async Task Loosening()
    {
        ContactBook book = await OpenAsync();
        EmailAddress email = Anna;
        await book.Addresses.UnsubscribeAsync(email);
        await book.Addresses.ReportSpamAsync(email);

        #region loosen
        await book.Addresses.ClearComplaintAsync(email, "pressed the wrong button");
        Console.WriteLine((await book.Addresses.StateAsync(email)).Status);

        await book.Addresses.ConsentAsync(email, Consent.Given(origin: "/signup", text: "Yes, write to me again"));
        Console.WriteLine((await book.Addresses.StateAsync(email)).Status);
        #endregion

        Shown("loosen");
    }

    [Fact]
    public async Task Outliving()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await book.Addresses.UnsubscribeAsync(Anna);

        #region outlive
        await book.Contacts.DeleteAsync(anna, "asked us to");
        Contact again = await book.Contacts.AddAsync(new NewContact
        {
            Emails = [EmailAddress.Parse("anna@example.com")],
            Consent = Consent.Given(origin: "a list that was bought", text: "?"),
        });
        Console.WriteLine(again.Channels[0].State.Status);
        #endregion

        Shown("outlive");
    }

    [Fact]
    public async Task Sending()
    {
        ContactBook book = await OpenAsync();
        await book.Categories.AddAsync("Newsletter");
        await AddAsync(book, "Müller", "anna@example.com");
        EmailAddress email = Anna;

        #region send
        SendDecision may = await book.Addresses.CanSendAsync(email, category: "Newsletter");
        if (!may.IsAllowed)
            Console.WriteLine($"not sent: {may.Refusal.Cause}");

        await book.Addresses.UnsubscribeAsync(email, "asked by phone");
        may = await book.Addresses.CanSendAsync(email, category: null);
        if (!may.IsAllowed)
            Console.WriteLine($"not sent: {may.Refusal.Cause} since {may.Refusal.Since:u}, {may.Refusal.Reason}");
        #endregion

        Shown("send");
    }

    [Fact]
    public async Task Limiting()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        await AddAsync(book, "Ng", "ben@example.com");

        #region limit
        await book.Settings.ChangeAsync(settings => settings with { ContactLimit = 1 });
        Selection over = new() { Status = StatusFilter.Email(AddressStatus.OverLimit) };
        Console.WriteLine($"{await book.Contacts.CountAsync(over)} over the limit");

        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        Console.WriteLine($"{await book.Contacts.CountAsync(over)} over the limit");
        #endregion

        Shown("limit");
    }

    [Fact]
    public async Task Sending_many()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        await AddAsync(book, "Ng", "ben@example.com");
        await book.Addresses.UnsubscribeAsync(Anna);

        #region send many
        IAsyncEnumerable<ChannelAddress> everybody = book.Contacts
            .ListAsync(Selection.All, Ranking.Created)
            .Select(contact => contact.Emails[0])
            .OfType<ChannelAddress>();

        await foreach (SendDecision each in book.Addresses.CanSendAsync(everybody, category: null))
            Console.WriteLine($"{each.Address.Text}: {(each.IsAllowed ? "sent" : each.Refusal.Cause)}");
        #endregion

        Shown("send many");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("clearing a complaint that there is none of", book => book.Addresses.ClearComplaintAsync(Anna, "by mistake")),
        ("clearing one of an unsubscribed email", async book =>
        {
            await book.Addresses.UnsubscribeAsync(Anna);
            await book.Addresses.ClearComplaintAsync(Anna, "by mistake");
        }),
        ("consent older than the refusal", book => book.Addresses.ConsentAsync(
            Anna, Consent.Given(origin: "a drawer", text: "Yes", at: Clock.GetUtcNow().AddYears(-1)))),
        ("unsubscribing a push token", book => book.Addresses.UnsubscribeAsync(PushToken.Parse(ChannelKind.MobilePush, "token-1"))),
        ("sending in a category that is not defined", book => book.Addresses.CanSendAsync(Anna, "Newsletters")),
        ("clearing without a reason", book => book.Addresses.ClearComplaintAsync(Anna, "")));

    [Fact]
    public void The_table_of_statuses_names_all()
    {
        string page = Pages.DocPage.Of("docs/statuses.md").Text;
        Assert.All(Enum.GetNames<AddressStatus>(), name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }
}

using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Orders;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Tests.Erasing;

/// <summary>The life of a person who leaves a mark wherever something is kept, among others who leave none.</summary>
internal static class Life
{
    public const string Mark = "qzxmarkerzxq";

    /// <summary>Mobile numbers of Ofcom's range for drama.</summary>
    public const string Phone = "+447700900123";

    /// <summary>What is looked for in the files.</summary>
    public static readonly IReadOnlyList<string> Marks = [Mark, Phone];

    public static async Task<Contact> LiveAsync(ContactBook book, IInstallation installation)
    {
        await installation.TurnHooksOnAsync();
        await book.Fields.AddAsync("Note", FieldType.Text);
        await book.Segments.CreateAsync("List");
        await OthersAsync(book, 0);
        Contact person = await book.Contacts.AddAsync(new NewContact
        {
            FirstName = Mark, LastName = $"{Mark}-son", ExternalId = $"id-{Mark}",
            Emails = [EmailAddress.Parse($"{Mark}@example.com")], Phones = [PhoneNumber.Parse(Phone)],
            PushTokens = [PushToken.Parse(ChannelKind.WebPush, $"token-{Mark}")],
            Address = new() { Line1 = $"{Mark} Street", City = $"{Mark}ville" },
            Fields = FieldValues.Of(("Note", $"note of {Mark}")),
            Consent = Consent.Given($"/signup/{Mark}", $"{Mark} agrees"),
        });
        await OthersAsync(book, 1);
        for (int edit = 0; edit < 5; edit++)
        {
            person = await book.Contacts.ChangeAsync(person, profile => profile with
            {
                LastName = $"{Mark}-{new string((char)('a' + edit), 20 * edit)}",
                Emails = [EmailAddress.Parse($"{Mark}.{edit}@example.com"), EmailAddress.Parse($"{Mark}@example.com")],
                Fields = FieldValues.Of(("Note", $"{edit} {Mark}")),
            });
            await OthersAsync(book, edit + 2);
        }

        await book.Segments.AddAsync(["List"], Selection.All);
        await book.Addresses.UnsubscribeAsync(person.Emails[0], $"{Mark} asked");
        await book.Addresses.UnsubscribeAsync(person.Phones[0], $"{Mark} said stop");
        await book.Addresses.ReportSpamAsync(person.Emails[1], $"{Mark} is cross");
        await book.Activities.ReportAsync(new NewActivity
        {
            Contact = person.Id, Channel = MessageChannel.Email, Message = $"Dear {Mark}", HostKey = $"m-{Mark}",
            SentAt = DateTimeOffset.UnixEpoch, Status = MessageStatus.Read,
        });
        await book.Orders.ReportAsync(new NewOrder
        {
            Contact = person.Id, Key = $"o-{Mark}", At = DateTimeOffset.UnixEpoch, ReportedAt = DateTimeOffset.UnixEpoch, Status = "new", Total = 1, Currency = "EUR",
            Items = [new OrderItem { Sku = $"sku-{Mark}" }],
        });
        await book.Events.ReportAsync(new NewEvent { Contact = person.Id, Name = $"seen by {Mark}", At = DateTimeOffset.UnixEpoch });
        return await book.Contacts.DeleteAsync(await MergedAsync(book, person), $"{Mark} left");
    }

    private static async Task<Contact> MergedAsync(ContactBook book, Contact person)
    {
        Contact twin = await book.Contacts.AddAsync(new NewContact
        {
            FirstName = $"twin of {Mark}", ExternalId = $"twin-{Mark}", Emails = [EmailAddress.Parse($"{Mark}.twin@example.com")],
            Consent = Consent.Given("/", "Yes"),
        });
        await book.Merging.ApplyAsync(await book.Merging.PreviewAsync([person.Id, twin.Id], survivor: person.Id));
        return (await book.Contacts.FindAsync(twin.Id))!;
    }

    private static async Task OthersAsync(ContactBook book, int round)
    {
        for (int i = 0; i < 30; i++)
        {
            await book.Contacts.AddAsync(new NewContact
            {
                FirstName = $"Other {i}", LastName = new string('x', i * 5), Emails = [EmailAddress.Parse($"other{round}.{i}@example.com")],
                Fields = FieldValues.Of(("Note", $"note {i}")), Consent = Consent.Given("/", "Yes"),
            });
        }
    }
}

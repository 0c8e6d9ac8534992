using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Standings;

namespace ContactCore.Docs.Tests.Features;

public sealed class ActivitiesPage() : FeaturePage("activities")
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task One()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        DateTimeOffset morning = Morning;

        #region one
        NewActivity spring = new()
        {
            Contact = anna.Id,
            Channel = MessageChannel.Email,
            Message = "Spring sale",
            SentAt = morning,
            Status = MessageStatus.Sent,
            HostKey = "mail-4711",
        };
        Console.WriteLine(await book.Activities.ReportAsync(spring));
        Console.WriteLine(await book.Activities.ReportAsync(spring with { Status = MessageStatus.Clicked, StatusAt = morning.AddMinutes(20) }));
        Console.WriteLine(await book.Activities.ReportAsync(spring with { Status = MessageStatus.Read, StatusAt = morning.AddMinutes(10) }));
        Console.WriteLine(await book.Activities.ReportAsync(spring));

        ActivityPage page = await book.Activities.PageAsync(anna.Id, size: 50);
        foreach (ContactActivity activity in page.Activities)
            Console.WriteLine($"{activity.Channel} {activity.Message}: {activity.Status} at {activity.StatusAt:HH:mm}");
        Console.WriteLine((await book.Contacts.FindAsync(anna.Id))!.EmailRating);
        #endregion

        Shown("one");
    }

    [Fact]
    public async Task Many()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        DateTimeOffset morning = Morning;

        #region many
        IAsyncEnumerable<NewActivity> log = new[] { ("crm-Müller", MessageStatus.Delivered), ("crm-Nobody", MessageStatus.Sent), ("crm-Müller", MessageStatus.Read) }
            .Select(line => new NewActivity
            {
                ExternalId = line.Item1,
                Channel = MessageChannel.Email,
                Message = "Spring sale",
                SentAt = morning,
                Status = line.Item2,
            })
            .ToAsyncEnumerable();
        ActivityOutcome outcome = await book.Activities.ReportAsync(log);
        Console.WriteLine($"{outcome.Recorded} recorded, {outcome.Advanced} advanced, {outcome.Rejected} rejected");
        foreach (ActivityProblem problem in outcome.Problems)
            Console.WriteLine($"report {problem.Position}: {problem.Reason}");
        foreach (ActivityCount count in await book.Activities.CountAsync(anna.Id))
            Console.WriteLine($"{count.Channel} {count.Status}: {count.Count}");
        #endregion

        Shown("many");
    }

    [Fact]
    public async Task Refusing()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        NewActivity spring = Spring(anna.Id);

        #region refusing
        NewActivity refused = spring with { Status = MessageStatus.Unsubscribed };
        await book.Activities.ReportAsync(refused);
        Console.WriteLine((await book.Addresses.StateAsync(anna.Emails[0])).Status);

        await book.Addresses.ConsentAsync(anna.Emails[0], Consent.Given("/again", "Yes, write to me again"));
        await book.Activities.ReportAsync(refused);
        Console.WriteLine((await book.Addresses.StateAsync(anna.Emails[0])).Status);
        #endregion

        Shown("refusing");
    }

    [Fact]
    public async Task Failing()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        foreach (string message in (string[])["Autumn", "Winter", "Spring"])
            await book.Activities.ReportAsync(Spring(anna.Id) with { Message = message, Status = MessageStatus.Undelivered, IsPermanent = true });

        #region failing
        await foreach (FailedAddress failed in book.Activities.FailedAddressesAsync(ChannelKind.Email, least: 3))
            Console.WriteLine($"{failed.Address.Key} failed {failed.Failures} times");
        #endregion

        Shown("failing");
    }

    [Fact]
    public async Task Decay()
    {
        ContactBook book = await OpenAsync();
        Contact anna = await AddAsync(book, "Müller", "anna@example.com");
        await book.Activities.ReportAsync(Spring(anna.Id) with { Status = MessageStatus.Clicked });

        #region decay
        for (int month = 0; month < 4; month++)
        {
            long due = await book.Activities.RefreshRatingsAsync();
            Console.WriteLine($"{due} due, rated {(await book.Contacts.FindAsync(anna.Id))!.EmailRating}");
            Clock.Advance(TimeSpan.FromDays(30));
        }
        #endregion

        Shown("decay");
    }

    [Fact]
    public async Task What_is_refused()
    {
        Contact anna = await AddAsync(await OpenAsync(), "Müller", "anna@example.com");
        NewActivity spring = Spring(anna.Id);
        await (await OpenAsync()).Activities.ReportAsync(spring with { HostKey = "mail-4711" });
        await RefusedAsync(
            ("a contact that is not there", book => book.Activities.ReportAsync(spring with { Contact = null, ExternalId = "crm-0" })),
            ("no contact", book => book.Activities.ReportAsync(spring with { Contact = null })),
            ("a message without a name", book => book.Activities.ReportAsync(spring with { Message = " " })),
            ("a message of next week", book => book.Activities.ReportAsync(spring with { SentAt = Morning.AddDays(7) })),
            ("a permanent failure of what was read", book => book.Activities.ReportAsync(spring with { Status = MessageStatus.Read, IsPermanent = true })),
            ("an email to a phone", book => book.Activities.ReportAsync(spring with { Address = PhoneNumber.Parse("+442079460958") })),
            ("a refusal of an address that nobody knows", book => book.Activities.ReportAsync(spring with { Channel = MessageChannel.Sms, Status = MessageStatus.Unsubscribed })),
            ("a refusal of a widget", book => book.Activities.ReportAsync(spring with { Channel = MessageChannel.Widget, Status = MessageStatus.Unsubscribed })),
            ("the key of another message", book => book.Activities.ReportAsync(spring with { HostKey = "mail-4711", Message = "Summer sale" })),
            ("a page of nothing", book => book.Activities.PageAsync(anna.Id, 0)));
    }

    private static NewActivity Spring(ContactId contact) => new()
    {
        Contact = contact, Channel = MessageChannel.Email, Message = "Spring sale", SentAt = Morning, Status = MessageStatus.Sent,
    };
}

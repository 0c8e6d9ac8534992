using System.CommandLine;
using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Running;
using ContactCore.Contacts;

namespace ContactCore.Cli.Activities;

/// <summary><c>activity ID</c>: a page of a contact's activities, the latest sent first.</summary>
internal sealed class ActivityCommand : AppCommand
{
    private const int DefaultLimit = 50;
    private const int LargestPage = 1000;

    private readonly Argument<string> _id = new("ID") { Description = ContactReference.Help };
    private readonly Option<string> _limit = new("--limit") { Description = "At most how many (50 unless told)", HelpName = "N" };
    private readonly Option<string> _after = new("--after") { Description = "The cursor that the page before gave", HelpName = "CURSOR" };

    public ActivityCommand() : base(
        "activity", "Shows the messages to a contact and what became of them, the latest first", "activity external:crm-17 --limit 10")
    {
        Add(_id);
        Add(_limit);
        Add(_after);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactReference reference = ContactReference.Read(call.Value(_id));
        long left = call.Value(_limit) is { } limit ? WholeNumber.Read("--limit", limit) : DefaultLimit;
        ActivityCursor? next = call.Value(_after) is { } after ? ActivityCursor.Parse(after) : null;
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        do
        {
            int size = (int)Math.Min(left, LargestPage);
            ActivityPage page = await book.Activities.PageAsync(contact.Id, size, next, cancellationToken);
            foreach (ContactActivity activity in page.Activities)
                call.Answers.Write(json => ActivityJson.Write(json, activity), () => ActivityLine.Of(activity));
            next = page.Next;
            left -= page.Activities.Count;
        }
        while (left > 0 && next is not null);
        call.Answers.Write(
            json => json.WriteString("next", next?.ToString()),
            () => next is null ? "that is all" : $"more: --after {next}");
    }
}

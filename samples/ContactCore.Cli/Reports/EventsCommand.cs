using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Events;
using ContactCore.Reporting;

namespace ContactCore.Cli.Reports;

/// <summary><c>events ID</c>: a contact's events, the newest first.</summary>
internal sealed class EventsCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = Contacts.ContactReference.Help };
    private readonly ReportPaging _paging;

    public EventsCommand() : base("events", "Lists a contact's events, the newest first", "events external:crm-17 --limit 10")
    {
        Add(_id);
        _paging = new ReportPaging(this);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        Contacts.ContactReference reference = Contacts.ContactReference.Read(call.Value(_id));
        (long Limit, ReportCursor? After) from = _paging.Read(call);
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        Contact contact = await reference.FindAsync(book, cancellationToken);
        await ReportPaging.WriteAsync(
            call,
            from,
            (size, after) => book.Events.PageAsync(contact.Id, size, after, cancellationToken),
            (ContactEvent reported) => call.Answers.Write(json => EventView.Write(json, reported), () => EventView.Line(reported)));
    }
}

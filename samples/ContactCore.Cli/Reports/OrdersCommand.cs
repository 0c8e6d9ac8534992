using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Orders;
using ContactCore.Reporting;

namespace ContactCore.Cli.Reports;

/// <summary><c>orders ID</c>: a contact's orders, the newest first.</summary>
internal sealed class OrdersCommand : AppCommand
{
    private readonly Argument<string> _id = new("ID") { Description = Contacts.ContactReference.Help };
    private readonly ReportPaging _paging;

    public OrdersCommand() : base("orders", "Lists a contact's orders, the newest first", "orders external:crm-17 --limit 10")
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
            (size, after) => book.Orders.PageAsync(contact.Id, size, after, cancellationToken),
            (Order order) => call.Answers.Write(json => OrderView.Write(json, order), () => OrderView.Line(order)));
    }
}

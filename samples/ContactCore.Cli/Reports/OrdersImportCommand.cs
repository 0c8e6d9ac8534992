using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Orders;
using ContactCore.Time;

namespace ContactCore.Cli.Reports;

/// <summary><c>orders-import FILE.csv</c>.</summary>
internal sealed class OrdersImportCommand : AppCommand
{
    private static readonly string[] Required = ["contact", "order", "createdAt", "status", "total", "currency"];

    private readonly Argument<string> _file = new("FILE.csv") { Description = "The file to read, with the columns contact (an external ID), order (its key), createdAt, status, total, currency, items (sku*2@9.99;sku2, or JSON) and reportedAt (now unless told, row by row)" };

    public OrdersImportCommand() : base("orders-import", "Reads orders of contacts from a CSV file", "orders-import orders.csv") => Add(_file);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string path = FilePath.ReadSource("FILE.csv", call.Value(_file));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        DateTimeOffset started = TimeProvider.System.GetUtcNow();
        ReportFile<NewOrder> file = new(path, Required, row => Order(row, started));
        await ReportImport.RunAsync(call, file, (orders, progress) => book.Orders.ReportAsync(orders, progress, cancellationToken), cancellationToken);
    }

    // Where the file does not say, a later row is the later report.
    private static NewOrder Order(ReportRow row, DateTimeOffset started) => new()
    {
        Contact = Reporting.ContactReference.ByExternalId(row.Required("contact")),
        Key = row.Required("order"),
        At = row.Instant("createdAt"),
        Status = row.Required("status"),
        Total = row.Number("total"),
        Currency = row.Required("currency"),
        Items = ItemsCell.Read(row.Text("items")),
        ReportedAt = row.Text("reportedAt") is { } reported ? InstantText.Parse(reported, "reportedAt") : started.AddMicroseconds(row.Place),
    };
}

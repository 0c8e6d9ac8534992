using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Events;

namespace ContactCore.Cli.Reports;

/// <summary><c>events-import FILE.csv</c>.</summary>
internal sealed class EventsImportCommand : AppCommand
{
    private static readonly string[] Required = ["contact", "name", "at"];

    private readonly Argument<string> _file = new("FILE.csv") { Description = "The file to read, with the columns contact (an external ID), name, at, properties (a JSON object) and key" };

    public EventsImportCommand() : base("events-import", "Reads events of contacts from a CSV file", "events-import events.csv") => Add(_file);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string path = FilePath.ReadSource("FILE.csv", call.Value(_file));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        ReportFile<NewEvent> file = new(path, Required, Event);
        await ReportImport.RunAsync(call, file, (events, progress) => book.Events.ReportAsync(events, progress, cancellationToken), cancellationToken);
    }

    private static NewEvent Event(ReportRow row) => new()
    {
        Contact = Reporting.ContactReference.ByExternalId(row.Required("contact")),
        Name = row.Required("name"),
        At = row.Instant("at"),
        Properties = row.Text("properties") is { } json ? EventProperties.Parse(json) : EventProperties.Empty,
        Key = row.Text("key"),
    };
}

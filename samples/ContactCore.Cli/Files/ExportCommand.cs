using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Selections;

namespace ContactCore.Cli.Files;

/// <summary><c>export FILE.csv</c>.</summary>
internal sealed class ExportCommand : AppCommand
{
    private readonly Argument<string> _file = new("FILE.csv") { Description = "The file to write" };
    private readonly SelectionOptions _people;

    public ExportCommand() : base(
        "export",
        "Writes contacts into a CSV file that import reads back",
        "export contacts.csv",
        "export gone.csv --deleted",
        "export london.csv --filter 'Address.City == \"London\"'")
    {
        Add(_file);
        _people = new SelectionOptions(this);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        Selection people = _people.Read(call);
        string file = TargetFile.Read("FILE.csv", call.Value(_file), call.Globals.Store);
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        await using RowSink sink = CsvFile.Write(file);
        long exported = await call.Progress.RunAsync(
            "exporting",
            () => book.Contacts.CountAsync(people, cancellationToken),
            progress => book.Exports.RunAsync(sink, people, progress, cancellationToken));
        call.Answers.Write(json => json.WriteNumber("exported", exported), () => Printable.Line($"{exported} contacts exported to {file}"));
    }
}

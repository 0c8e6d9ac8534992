using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Csv;

namespace ContactCore.Cli.Activities;

/// <summary><c>activity-import FILE.csv</c>: messages and what became of them.</summary>
internal sealed class ActivityImportCommand : AppCommand
{
    private readonly Argument<string> _file = new("FILE.csv")
    {
        Description = "Columns contact (external ID), channel, message, sentAt, status; and if they are known language, hostKey, statusAt, permanent, address",
    };

    public ActivityImportCommand() : base(
        "activity-import", "Reads messages to contacts, and what became of them, from a CSV file", "activity-import spring.csv") => Add(_file);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string path = FilePath.ReadSource("FILE.csv", call.Value(_file));
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        ActivityFile file = await call.Progress.RunAsync("reporting", total: null, progress => RunAsync(call, book, path, progress, cancellationToken));
        (string Name, long Count)[] counts =
        [
            ("recorded", file.Outcome.Recorded),
            ("advanced", file.Outcome.Advanced),
            ("unchanged", file.Outcome.Unchanged),
            ("rejected", file.Outcome.Rejected + file.Unreadable),
        ];
        foreach (string problem in file.Problems)
            call.Answers.Note(Printable.Line(problem));
        call.Answers.Write(
            json =>
            {
                foreach ((string name, long count) in counts)
                    json.WriteNumber(name, count);
            },
            () => string.Join(Environment.NewLine, counts.Select(count => $"{count.Name,-10} {count.Count,10}")));
    }

    private static async Task<ActivityFile> RunAsync(
        Call call, ContactBook book, string path, IProgress<long> progress, CancellationToken cancellationToken)
    {
        ActivityFile file = new(CsvFile.Read(path)) { Rows = progress };
        try
        {
            await book.Activities.ReportAsync(file.ReadAsync(cancellationToken), file, cancellationToken);
            return file;
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            call.Answers.Note($"of the reports {file.Outcome.Batches} whole batches stand: {file.Outcome.Recorded} recorded, {file.Outcome.Advanced} advanced");
            throw;
        }
    }
}

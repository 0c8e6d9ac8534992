using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Consents;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Importing;
using ContactCore.Locales;

namespace ContactCore.Cli.Files;

/// <summary><c>import FILE.csv</c>.</summary>
internal sealed class ImportCommand : AppCommand
{
    private static readonly Words<MatchKey> MatchKeys = new(
        "--match-by", ("externalId", MatchKey.ExternalId), ("email", MatchKey.Email), ("phone", MatchKey.Phone));

    private static readonly Words<Existing> Existings = new(
        "--on-existing",
        ("overwrite", Existing.Overwrite),
        ("fill-blanks", Existing.FillBlanks),
        ("skip", Existing.Skip),
        ("reject", Existing.Reject));

    private readonly Argument<string> _file = new("FILE.csv") { Description = "The file to read; its first line names the columns" };
    private readonly Option<string> _consent = new("--consent") { Description = "The words that these people agreed to", HelpName = "TEXT", Required = true };
    private readonly Option<string[]> _map = new("--map") { Description = "What a column means: externalId, email, field:NAME:number …; nothing behind = ignores it; may be repeated", HelpName = "COLUMN=FIELD" };
    private readonly Option<string> _matchBy = new("--match-by") { Description = "How rows find contacts (externalId where a column holds it, unless told)", HelpName = MatchKeys.Help };
    private readonly Option<string> _onExisting = new("--on-existing") { Description = "What becomes of a row whose contact is there (fill-blanks unless told)", HelpName = Existings.Help };
    private readonly Option<string> _region = new("--region") { Description = "The region of phones without a country code, such as US", HelpName = "CODE" };
    private readonly Option<string> _rejects = new("--rejects") { Description = "Where rejected rows are written to, with line and reason", HelpName = "FILE.csv" };

    public ImportCommand() : base(
        "import",
        "Reads contacts from a CSV file; columns whose names are known need no map",
        "import people.csv --consent \"agreed on the form\"",
        "import people.csv --consent agreed --map \"E-mail address=email\" --map Score=field:score:number --match-by email --rejects rejects.csv")
    {
        Add(_file);
        foreach (Option option in (Option[])[_consent, _map, _matchBy, _onExisting, _region, _rejects])
            Add(option);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string file = FilePath.ReadSource("FILE.csv", call.Value(_file));
        ImportPlan plan = Plan(call, file);
        string? rejected = call.Value(_rejects) is { } path ? TargetFile.Read("--rejects", path, call.Globals.Store, file) : null;
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        await using RowSink? rejects = rejected is null ? null : CsvFile.Write(rejected);
        ImportReport report = await call.Progress.RunAsync(
            "importing",
            total: null,
            progress => RunAsync(call, book, CsvFile.Read(file), plan with { Rejects = rejects }, progress, cancellationToken));
        call.Answers.Write(json => ImportReportView.Write(json, report), () => ImportReportView.Text(report));
    }

    private static async Task<ImportReport> RunAsync(
        Call call, ContactBook book, RowSource source, ImportPlan plan, IProgress<long> progress, CancellationToken cancellationToken)
    {
        FinishedBatches finished = new("import", progress);
        try
        {
            return await book.Imports.RunAsync(source, plan, finished, cancellationToken);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            call.Answers.Note(finished.ToString());
            throw;
        }
    }

    private ImportPlan Plan(Call call, string file) => new()
    {
        Columns = ColumnMapping.Read(call.Value(_map) ?? []),
        Consent = Consent.Given(Path.GetFileName(file), call.Required(_consent)),
        MatchBy = call.Value(_matchBy) is { } match ? MatchKeys.Read(match) : null,
        OnExisting = call.Value(_onExisting) is { } existing ? Existings.Read(existing) : Existing.FillBlanks,
        Region = call.Value(_region) is { } region ? RegionCode.Parse(region).Value : null,
    };
}

using System.CommandLine;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Cli.Files;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Importing;

namespace ContactCore.Cli.Seeding;

/// <summary><c>seed N</c>.</summary>
internal sealed class SeedCommand : AppCommand
{
    private const decimal UsualDuplicates = 0.1m;
    private const long UsualRandom = 1;

    private readonly Argument<string> _contacts = new("N") { Description = "How many contacts, duplicates included" };
    private readonly Option<string> _duplicates = new("--duplicates") { Description = "The share of them that are duplicates of others, 0 to 1 (0.1 unless told)", HelpName = "SHARE" };
    private readonly Option<string> _random = new("--random") { Description = "A whole number; another one makes other people (1 unless told)", HelpName = "SEED" };
    private readonly Option<string> _file = new("--file") { Description = "A CSV file to write them into; no base is touched then", HelpName = "FILE.csv" };

    public SeedCommand() : base(
        "seed",
        "Makes invented contacts with duplicates, typos and refusals: the same ones each time",
        "seed 10000",
        "seed 1000000 --duplicates 0.05 --random 7",
        "seed 1000000 --file people.csv")
    {
        Add(_contacts);
        Add(_duplicates);
        Add(_random);
        Add(_file);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        SeedPlan plan = new(
            WholeNumber.Read("N", call.Value(_contacts)),
            call.Value(_duplicates) is { } share ? Share.Read("--duplicates", share) : UsualDuplicates,
            call.Value(_random) is { } random ? WholeNumber.Read("--random", random, least: 0) : UsualRandom);
        if (call.Value(_file) is { } file)
            await WriteAsync(call, plan, TargetFile.Read("--file", file, call.Globals.Store), cancellationToken);
        else
            await FillAsync(call, plan, cancellationToken);
    }

    private static async Task WriteAsync(Call call, SeedPlan plan, string file, CancellationToken cancellationToken)
    {
        long written = await call.Progress.RunAsync(
            "seeding",
            () => Task.FromResult(plan.Contacts),
            progress => SeedFile.WriteAsync(file, plan, progress, cancellationToken));
        call.Answers.Write(
            json => json.WriteNumber("created", written), () => Printable.Line($"{written} contacts written to {file}"));
    }

    private static async Task FillAsync(Call call, SeedPlan plan, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(Actor.System(ContactCard.ActorId), cancellationToken);
        ImportReport report = await call.Progress.RunAsync(
            "seeding",
            () => Task.FromResult(plan.Contacts),
            progress => ImportAsync(call, book, plan, progress, cancellationToken));
        if (report.Created < plan.Contacts)
            call.Answers.Note(Remark(plan, report));
        call.Answers.Write(json => json.WriteNumber("created", report.Created), () => $"{report.Created} contacts created");
    }

    private static async Task<ImportReport> ImportAsync(
        Call call, ContactBook book, SeedPlan plan, IProgress<long> progress, CancellationToken cancellationToken)
    {
        FinishedBatches finished = new("seed", progress);
        try
        {
            return await book.Imports.RunAsync(
                new SeededContacts(plan), new ImportPlan { OnExisting = Existing.Skip }, finished, cancellationToken);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            call.Answers.Note(finished.ToString());
            throw;
        }
    }

    private static string Remark(SeedPlan plan, ImportReport report) =>
        report.Problems.FirstOrDefault(problem => problem.IsRejection) is { } problem
            ? $"of {plan.Contacts} contacts {report.Skipped} were there already and {report.Rejected} were refused, the first because {problem.Reason}"
            : $"of {plan.Contacts} contacts {report.Skipped} were there already";
}

using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Contacts;
using ContactCore.Cli.Duplicates;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Merging;

namespace ContactCore.Cli.Merging;

/// <summary><c>merge ID ID…</c>: several contacts become one; <c>merge --groups FILE.csv</c>: many groups do.</summary>
internal sealed class MergeCommand : AppCommand
{
    private const string Earliest = "earliest";

    private static readonly Words<Keep> Keeps = KeepWords.Of("--keep");

    private readonly Argument<string[]> _ids = new("ID") { Description = "Two or more contacts, each by its ID or as external:KEY", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _keep = new("--keep") { Description = "Which of them stays: by its creation, of the highest email rating, of whom most is known, or by its ID; the earliest unless told", HelpName = $"{Keeps.Help}|ID" };
    private readonly Option<string[]> _choose = new("--choose") { Description = "Whose value it gets of a part that they say differently, as --dry-run names it, or of field:NAME; may be repeated", HelpName = "PART=ID" };
    private readonly Option<bool> _evenIfDifferent = new("--even-if-different") { Description = "Merges also those that were answered to be two persons" };
    private readonly Option<string> _groups = new("--groups") { Description = "A file of groups, cluster,id, as match --clusters writes it; it can be taken again where it stopped", HelpName = "FILE.csv" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Shows what would come of it, and writes nothing" };

    public MergeCommand() : base(
        "merge",
        "Makes one contact of several; their IDs lead to it, and it can be undone",
        "merge external:crm-17 external:crm-18 --keep external:crm-18",
        "merge external:crm-17 external:crm-18 --choose LastName=external:crm-18 --dry-run")
    {
        Add(_ids);
        Add(_keep);
        Add(_choose);
        Add(_evenIfDifferent);
        Add(_groups);
        Add(_dryRun);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        string[] ids = call.Value(_ids) ?? [];
        string[] choices = call.Value(_choose) ?? [];
        string keep = call.Value(_keep) ?? Earliest;
        ContactReference? named = Keeps.Has(keep) ? null : ContactReference.Read(keep);
        MergeRules rules = MergeRules.Default with
        {
            Keep = named is null ? Keeps.Read(keep) : Keep.Earliest,
            EvenIfDifferent = call.Value(_evenIfDifferent),
        };
        if (call.Value(_groups) is { } file)
        {
            if (ids.Length > 0 || choices.Length > 0 || named is not null || call.Value(_dryRun))
                throw new UsageException($"--groups stands for itself; allowed: beside it only --keep {Keeps.Help} and --even-if-different");
            await MergeGroupsAsync(call, file, rules, cancellationToken);
            return;
        }

        ContactReference[] references = [.. ids.Select(ContactReference.Read)];
        bool isDry = call.Value(_dryRun);
        ContactBook book = isDry ? await call.OpenToReadAsync(cancellationToken) : await call.OpenToWriteAsync(cancellationToken);
        List<ContactId> contacts = [];
        foreach (ContactReference reference in references)
            contacts.Add((await reference.FindAsync(book, cancellationToken)).Id);
        ContactId? survivor = named is null ? null : (await named.FindAsync(book, cancellationToken)).Id;
        MergePreview preview = await book.Merging.PreviewAsync(contacts, rules, survivor, cancellationToken);
        foreach (string choice in choices)
            preview = await ConflictChoice.ChooseAsync(preview, choice, book, cancellationToken);
        if (isDry)
            MergeAnswers.Write(call.Answers, preview);
        else
            await ApplyAsync(call, book, preview, cancellationToken);
    }

    private static async Task ApplyAsync(Call call, ContactBook book, MergePreview preview, CancellationToken cancellationToken)
    {
        Merge merge = await book.Merging.ApplyAsync(preview, cancellationToken);
        Contact survivor = await book.Contacts.FindAsync(merge.Survivor, cancellationToken) ?? preview.Survivor;
        call.Answers.Write(
            json =>
            {
                ContactJson.Write(json, survivor);
                json.WriteString("mergeId", merge.Id.ToString());
            },
            () => $"{ContactSheet.Of(survivor)}{Environment.NewLine}merge {merge.Id}");
    }

    private static async Task MergeGroupsAsync(Call call, string file, MergeRules rules, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        GroupFile groups = new(book, file);
        BulkMergeOutcome outcome = await call.Progress.RunAsync(
            "merging groups",
            null,
            progress => book.Merging.MergeAllAsync(groups.ReadAsync(cancellationToken), rules, new Numbers(progress), cancellationToken));
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("groups", outcome.Groups);
                json.WriteNumber("merged", outcome.Merged);
                json.WriteNumber("passedOver", outcome.PassedOver);
                json.WriteNumber("tooFew", outcome.TooFew);
                json.WriteNumber("tooManyAddresses", outcome.TooManyAddresses);
                json.WriteNumber("answeredDifferent", outcome.AnsweredDifferent);
                json.WriteNumber("unknown", groups.Unknown);
            },
            () => $"{outcome.Groups} groups became one contact each, {outcome.Merged} contacts merged, {outcome.PassedOver} groups passed over{Why(outcome)}{Unknown(groups)}");
    }

    private static string Unknown(GroupFile groups) =>
        groups.Unknown == 0 ? "" : $"; {groups.Unknown} rows of nobody in this account, line {groups.FirstUnknown} the first";

    private static string Why(BulkMergeOutcome outcome) => outcome.PassedOver == 0
        ? ""
        : $": {outcome.TooFew} of fewer than two live contacts, {outcome.TooManyAddresses} of too many addresses, {outcome.AnsweredDifferent} answered to be two persons";

    private sealed class Numbers(IProgress<long> progress) : IProgress<GroupOutcome>
    {
        public void Report(GroupOutcome value) => progress.Report(value.Number);
    }
}

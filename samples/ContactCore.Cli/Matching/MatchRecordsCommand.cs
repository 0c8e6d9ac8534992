using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ContactCore.Cli.Running;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>match-records</c>: probable duplicates of any file of records.</summary>
internal sealed class MatchRecordsCommand : AppCommand
{
    private readonly Argument<string> _file = new("FILE.csv") { Description = "The records" };
    private readonly Option<string> _id = new("--id") { Description = "The column of the IDs; every other one is compared", HelpName = "COLUMN", Required = true };
    private readonly Option<string> _threshold = ThresholdOption.New();
    private readonly Option<string> _pairs = new("--pairs") { Description = "Writes the pairs: left, right, probability", HelpName = "FILE.csv" };
    private readonly Option<string> _clusters = new("--clusters") { Description = "Writes the groups: cluster, id", HelpName = "FILE.csv" };
    private readonly Option<string> _report = new("--report") { Description = "Writes a page to look at: pairs side by side, and what a threshold costs", HelpName = "FILE.html" };
    private readonly Option<string> _model = new("--model") { Description = "What was learned before, where the file is there; otherwise what is learned is written there", HelpName = "FILE.json" };
    private readonly Option<string> _link = new("--link") { Description = "Another file: who is in both; no two records of one file are compared", HelpName = "OTHER.csv" };
    private readonly Option<string> _links = new("--links") { Description = "With --link: how many records of each file may be of one person (one-to-one unless told)", HelpName = LinkedFiles.Rules.Help };
    private readonly Option<string> _answers = new("--answers") { Description = "What somebody said of pairs (left, right, same): teaches and, of one file, settles them", HelpName = "FILE.csv" };
    private readonly Option<string[]> _kind = new("--kind") { Description = "What a column holds, where the guess is wrong", HelpName = KindOptions.Help };
    private readonly Option<string[]> _explain = new("--explain") { Description = "Says why two records are one person's, or not", HelpName = "LEFT RIGHT", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };

    public MatchRecordsCommand() : base(
        "match-records",
        "Finds records of one person in a CSV file; no store is opened, and no setting is needed",
        "match-records people.csv --id ref --pairs pairs.csv --clusters clusters.csv",
        "match-records people.csv --id ref --kind notes=ignore --threshold 0.9",
        "match-records people.csv --id ref --report duplicates.html",
        "match-records people.csv --id ref --model people.json",
        "match-records people.csv --id ref --link others.csv --pairs pairs.csv",
        "match-records people.csv --id ref --explain 17 233")
    {
        Add(_file);
        foreach (Option option in (Option[])[_id, _threshold, _pairs, _clusters, _report, _model, _link, _links, _answers, _kind, _explain])
            Add(option);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        double threshold = ThresholdOption.Read(call.Value(_threshold));
        string file = FilePath.ReadSource("FILE.csv", call.Value(_file));
        string? pairs = Target(call, _pairs, file);
        string? clusters = Target(call, _clusters, file);
        string? report = Target(call, _report, file);
        ModelFile model = await ModelFile.OpenAsync(call, call.Value(_model), file, await AnswerFile.ReadAsync(call.Value(_answers), cancellationToken), cancellationToken);
        SeparateFiles.Require(
            (_answers.Name, call.Value(_answers)), (_model.Name, call.Value(_model)), (_pairs.Name, pairs), (_clusters.Name, clusters), (_report.Name, report));
        LinkRule rule = call.Value(_links) is { } links ? LinkedFiles.Rules.Read(links) : LinkRule.OneToOne;
        string? other = call.Value(_link) is { } linked ? FilePath.ReadSource("--link", linked) : null;
        if (other is not null)
            _ = (Target(call, _pairs, other), Target(call, _clusters, other));
        if (other is not null && report is not null)
            throw new UsageException("--report is of one file, and --link of two; allowed: one of them");
        if (other is null && call.Value(_links) is not null)
            throw new UsageException("--links is said without --link; allowed: both, or none");
        long began = Stopwatch.GetTimestamp();
        RecordTable table = await RecordFile.ReadAsync(file, call.Required(_id), call.Value(_kind) ?? [], isOther: false, cancellationToken);
        if (other is not null)
        {
            RecordTable right = await RecordFile.ReadAsync(other, call.Required(_id), call.Value(_kind) ?? [], isOther: true, cancellationToken);
            await LinkedFiles.RunAsync(call, table, right, rule, model, threshold, pairs, clusters, call.Value(_explain), cancellationToken);
            return;
        }

        DuplicateRecords found = await model.RunAsync(
            options => DuplicateRecords.Find(table, options, cancellationToken: cancellationToken), found => found.Model, cancellationToken);
        if (call.Value(_explain) is { Length: 2 } both)
            Explain(call, found.Explain, both);
        IReadOnlyList<IReadOnlyList<int>> grouped = found.ClustersAt(threshold);
        long paired = PairFile.CountIn(grouped.Select(group => group.Count));
        if (pairs is not null)
            await PairFile.WriteAsync(pairs, paired, table, found.PairsAt(threshold), cancellationToken);
        long groups = await ClusterFile.WriteAsync(clusters, table, grouped, cancellationToken);
        await ReportPage.WriteAsync(report, found, $"Records of one person in {Path.GetFileName(file)}", threshold, cancellationToken);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("records", table.Count);
                json.WriteNumber("candidates", found.Candidates);
                json.WriteNumber("pairs", paired);
                json.WriteNumber("clusters", groups);
                json.WriteNumber("seconds", Math.Round(seconds, 3));
            },
            () => string.Create(
                CultureInfo.InvariantCulture,
                $"{table.Count} records, {found.Candidates} pairs compared in {seconds:0.00} s: {paired} pairs of one person, {groups} groups"));
    }

    private static string? Target(Call call, Option<string> option, string source) =>
        call.Value(option) is { } path ? TargetFile.Read(option.Name, path, call.Globals.Store, source) : null;

    internal static void Explain(Call call, Func<string, string, Explanation> explain, string[] both)
    {
        Explanation why;
        try
        {
            why = explain(both[0], both[1]);
        }
        catch (ArgumentException e)
        {
            throw new RefusedException($"--explain {both[0]} {both[1]}: {Failure.Words(e)}");
        }

        ExplanationView.Write(call.Answers, why);
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ContactCore.Books;
using ContactCore.Cli.Matching;
using ContactCore.Cli.Running;
using ContactCore.Duplicates;
using ContactCore.Ids;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>match</c>: probable duplicates over the whole account.</summary>
internal sealed class MatchCommand : AppCommand
{
    private readonly Option<string> _threshold = ThresholdOption.New();
    private readonly Option<string> _pairs = new("--pairs") { Description = "Writes the pairs: left, right, probability", HelpName = "FILE.csv" };
    private readonly Option<string> _clusters = new("--clusters") { Description = "Writes the groups: cluster, id; a group is called by the contact that was created first", HelpName = "FILE.csv" };
    private readonly Option<string> _report = new("--report") { Description = "Writes a page to look at: pairs side by side, and what a threshold costs", HelpName = "FILE.html" };
    private readonly Option<string> _model = new("--model") { Description = "What was learned before, where the file is there; otherwise what is learned is written there", HelpName = "FILE.json" };

    public MatchCommand() : base(
        "match",
        "Finds contacts that are probably of one person; nothing is changed",
        "match",
        "match --threshold 0.9 --pairs pairs.csv --clusters clusters.csv",
        "match --report duplicates.html --model people.json")
    {
        foreach (Option option in (Option[])[_threshold, _pairs, _clusters, _report, _model])
            Add(option);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        double threshold = ThresholdOption.Read(call.Value(_threshold));
        string? pairs = Target(call, _pairs);
        string? clusters = Target(call, _clusters);
        string? report = Target(call, _report);
        ModelFile model = await ModelFile.OpenAsync(call, call.Value(_model), null, [], cancellationToken);
        SeparateFiles.Require((_model.Name, call.Value(_model)), (_pairs.Name, pairs), (_clusters.Name, clusters), (_report.Name, report));
        long began = Stopwatch.GetTimestamp();
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        ProbableDuplicates found = await model.RunAsync(
            options => book.Duplicates.FindProbableAsync(options, cancellationToken: cancellationToken), found => found.Model, cancellationToken);
        IReadOnlyList<ProbableGroup> groups = found.Groups(threshold);
        long paired = PairFile.CountIn(groups.Select(group => group.Members.Count));
        if (pairs is not null)
            await PairFile.WriteAsync(pairs, paired, found.Pairs(threshold).Select(pair => (KnownBy(found, pair.Left), KnownBy(found, pair.Right), pair.Probability)), cancellationToken);
        if (clusters is not null)
            await ClusterFile.WriteAsync(clusters, groups.Select(group => (KnownBy(found, group.Id), group.Members.Select(member => KnownBy(found, member)))), cancellationToken);
        await ReportPage.WriteAsync(report, found.Found, $"Contacts of one person in {call.Globals.Account}", threshold, cancellationToken);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("records", found.Records.Count);
                json.WriteNumber("candidates", found.Candidates);
                json.WriteNumber("pairs", paired);
                json.WriteNumber("clusters", groups.Count);
                json.WriteNumber("seconds", Math.Round(seconds, 3));
            },
            () => string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Records.Count} contacts, {found.Candidates} pairs compared: {paired} pairs of one person, {groups.Count} groups"));
    }

    private static string KnownBy(ProbableDuplicates found, ContactId contact) => found.ExternalIdOf(contact) ?? contact.ToString();

    private static string? Target(Call call, Option<string> option) =>
        call.Value(option) is { } path ? TargetFile.Read(option.Name, path, call.Globals.Store) : null;
}

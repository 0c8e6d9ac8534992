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
    private readonly Option<string[]> _kind = new("--kind") { Description = "What a column holds, where the guess is wrong", HelpName = KindOptions.Help };
    private readonly Option<string[]> _explain = new("--explain") { Description = "Says why two records are one person's, or not", HelpName = "LEFT RIGHT", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };

    public MatchRecordsCommand() : base(
        "match-records",
        "Finds records of one person in a CSV file; no store is opened, and no setting is needed",
        "match-records people.csv --id ref --pairs pairs.csv --clusters clusters.csv",
        "match-records people.csv --id ref --kind notes=ignore --threshold 0.9",
        "match-records people.csv --id ref --explain 17 233")
    {
        Add(_file);
        foreach (Option option in (Option[])[_id, _threshold, _pairs, _clusters, _kind, _explain])
            Add(option);
    }

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        double threshold = ThresholdOption.Read(call.Value(_threshold));
        string file = FilePath.ReadSource("FILE.csv", call.Value(_file));
        string? pairs = Target(call, _pairs, file);
        string? clusters = Target(call, _clusters, file);
        long began = Stopwatch.GetTimestamp();
        RecordTable table = await RecordFile.ReadAsync(file, call.Required(_id), call.Value(_kind) ?? [], cancellationToken);
        DuplicateRecords found = await Task.Run(() => DuplicateRecords.Find(table, cancellationToken: cancellationToken), cancellationToken);
        if (call.Value(_explain) is { Length: 2 } both)
            Explain(call, found, both);
        long paired = await PairFile.WriteAsync(pairs, table, found.PairsAt(threshold), cancellationToken);
        long groups = await ClusterFile.WriteAsync(clusters, table, found.ClustersAt(threshold), cancellationToken);
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

    private static void Explain(Call call, DuplicateRecords found, string[] both)
    {
        Explanation why;
        try
        {
            why = found.Explain(both[0], both[1]);
        }
        catch (ArgumentException e)
        {
            throw new RefusedException($"--explain: {e.Message}");
        }

        ExplanationView.Write(call.Answers, why);
    }
}

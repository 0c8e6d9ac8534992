using System.Diagnostics;
using System.Globalization;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>match-records FILE.csv --link OTHER.csv</c>: who is in both files.</summary>
internal static class LinkedFiles
{
    /// <summary>The words of <c>--links</c>.</summary>
    public static Words<LinkRule> Rules { get; } = new(
        "--links", ("one-to-one", LinkRule.OneToOne), ("many-to-one", LinkRule.ManyToOne), ("one-to-many", LinkRule.OneToMany), ("many-to-many", LinkRule.ManyToMany));

    /// <summary>Links two tables, and writes what is linked.</summary>
    public static async Task RunAsync(
        Call call, RecordTable left, RecordTable right, LinkRule rule, ModelFile model, double threshold, string? pairs, string? clusters, string[]? explained, CancellationToken cancellationToken)
    {
        long began = Stopwatch.GetTimestamp();
        LinkedRecords found = await model.RunAsync(
            options => Find(left, right, options with { Links = rule }, cancellationToken), found => found.Model, cancellationToken);
        if (explained is { Length: 2 } both)
            MatchRecordsCommand.Explain(call, found.Explain, both);
        long paired = await PairFile.WriteAsync(pairs, left, right, found.PairsAt(threshold), cancellationToken);
        long groups = await ClusterFile.WriteAsync(
            clusters, found.GroupsAt(threshold).Select(group => group.Lefts.Select(left.IdOf).Concat(group.Rights.Select(right.IdOf))), cancellationToken);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        call.Answers.Write(
            json =>
            {
                json.WriteNumber("records", left.Count + right.Count);
                json.WriteNumber("candidates", found.Candidates);
                json.WriteNumber("pairs", paired);
                json.WriteNumber("clusters", groups);
                json.WriteNumber("seconds", Math.Round(seconds, 3));
                json.WriteStartArray("leftOut");
                foreach (string column in found.LeftOut)
                    json.WriteStringValue(column);
                json.WriteEndArray();
            },
            () => string.Create(
                CultureInfo.InvariantCulture,
                $"{left.Count} and {right.Count} records, {found.Candidates} pairs compared in {seconds:0.00} s: {paired} pairs of one person, {groups} groups{LeftOut(found)}"));
    }

    private static LinkedRecords Find(RecordTable left, RecordTable right, MatchOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return LinkedRecords.Find(left, right, options, cancellationToken: cancellationToken);
        }
        catch (ArgumentException e) when (e.ParamName == "right")
        {
            throw new RefusedException($"--link: {Failure.Words(e)}");
        }
    }

    private static string LeftOut(LinkedRecords found) =>
        found.LeftOut.Count == 0 ? "" : Printable.Line($"; not compared: {string.Join(", ", found.LeftOut)}");
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using ContactCore.Diagnostics;
using ContactCore.EntityFrameworkCore;
using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.Logging;

namespace ContactCore.Docs.Tests.Diagnostics;

/// <summary>What docs/diagnostics.md lists is what the code tells.</summary>
public sealed class DiagnosticsPageTests
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly Core = typeof(Telemetry).Assembly;

    private static readonly IEnumerable<Assembly> Packages = [Core, typeof(ContactCoreDbContext).Assembly];

    [Fact]
    public void Every_log_line_is_listed_with_its_level_and_text()
    {
        IEnumerable<string> told = Packages.SelectMany(package => package.GetTypes())
            .SelectMany(type => type.GetMethods(Any | BindingFlags.DeclaredOnly))
            .Select(method => (method.Name, Line: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(method => method.Line is not null)
            .OrderBy(method => method.Line!.EventId)
            .Select(method => $"{method.Line!.EventId} {method.Name} {method.Line.Level}: {method.Line.Message}");
        string[][] listed = DiagnosticsPage.Table("ID");
        Assert.Equal(told, listed.Select(row => $"{row[0]} {row[1]} {row[2]}: {row[4]}"));
        Assert.Equal(listed.Length, listed.DistinctBy(row => row[0]).Count());
    }

    [Fact]
    public async Task A_whole_run_tells_what_the_page_lists_and_nothing_else()
    {
        using WholeRun run = new();
        await run.RunAsync();
        AssertLines(run);
        AssertActivities(run);
        AssertInstruments(run);
        AssertValues(run);
    }

    [Fact]
    public void Every_question_and_every_kind_of_change_is_listed()
    {
        IEnumerable<string> questions = Core.GetType("ContactCore.Watching.Question", throwOnError: true)!
            .GetFields(Any).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(questions.Order(StringComparer.Ordinal), Values("contactcore.question").Order(StringComparer.Ordinal));
        MethodInfo kind = Core.GetType("ContactCore.Watching.ChangeKind", throwOnError: true)!.GetMethod("Of", Any)!;
        IEnumerable<string> kinds = Core.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract)
            .Select(type => (string)kind.Invoke(null, [RuntimeHelpers.GetUninitializedObject(type)])!);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), Values("contactcore.change.kind").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_failure_is_listed()
    {
        MethodInfo errorType = Core.GetType("ContactCore.Diagnostics.ErrorType", throwOnError: true)!.GetMethod("Of", Any)!;
        Exception[] failures =
        [
            .. Core.GetTypes().Where(type => type.IsSubclassOf(typeof(ContactCoreException)) && !type.Name.EndsWith("StoppedException", StringComparison.Ordinal) && type != typeof(StoreException))
                .Select(type => (Exception)RuntimeHelpers.GetUninitializedObject(type)),
            .. Enum.GetValues<StoreProblem>().Select(problem => new StoreException(problem, "")),
            new OperationCanceledException(),
        ];
        Assert.Equal(
            failures.Select(failure => (string)errorType.Invoke(null, [failure])!).Order(StringComparer.Ordinal),
            DiagnosticsPage.Table("`error.type`").SelectMany(row => DiagnosticsPage.Names(row[0])).Order(StringComparer.Ordinal));
        Assert.All(
            failures, failure => Assert.Contains(DiagnosticsPage.Table("`error.type`"), row => row[1].Contains($"`{failure.GetType().Name}`", StringComparison.Ordinal)));
    }

    private static void AssertLines(WholeRun run)
    {
        Dictionary<string, string[]> listed = DiagnosticsPage.Table("ID").ToDictionary(row => row[0], StringComparer.Ordinal);
        HeardLine[] ours = [.. run.Log.Lines.Where(line => line.Category.StartsWith("ContactCore", StringComparison.Ordinal))];
        Assert.Contains(ours, line => line.Event.Id == 2000);
        Assert.All(ours, line => Assert.Equal(
            $"`{line.Category}` {line.Level} {line.Event.Name}", $"{listed[$"{line.Event.Id}"][3]} {listed[$"{line.Event.Id}"][2]} {listed[$"{line.Event.Id}"][1]}"));
    }

    private static void AssertActivities(WholeRun run)
    {
        string[] ofAll = ["contactcore.account", "error.type"];
        Dictionary<string, string[]> listed = DiagnosticsPage.Table("activity")
            .ToDictionary(row => DiagnosticsPage.Names(row[0])[0], row => DiagnosticsPage.Names(row[2]), StringComparer.Ordinal);
        ILookup<string, Activity> heard = run.Activities.Ended.ToLookup(activity => activity.OperationName, StringComparer.Ordinal);
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), heard.Select(activities => activities.Key).Order(StringComparer.Ordinal));
        Assert.All(heard, activities => Assert.Equal(
            listed[activities.Key].Order(StringComparer.Ordinal),
            activities.SelectMany(activity => activity.TagObjects).Select(tag => tag.Key).Distinct().Except(ofAll, StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        Assert.All(
            run.Activities.Ended.Where(activity => activity.OperationName is "contactcore.write" or "contactcore.import"),
            activity => Assert.Equal("acme", activity.GetTagItem("contactcore.account")));
    }

    private static void AssertInstruments(WholeRun run)
    {
        string[][] listed = DiagnosticsPage.Table("instrument");
        Assert.Equal(
            listed.Select(row => $"{DiagnosticsPage.Names(row[0])[0]} {row[1]} {row[2]}: {row[4]}").Order(StringComparer.Ordinal),
            run.Meters.Instruments.Where(instrument => instrument.Meter.Name == Telemetry.MeterName)
                .Select(instrument => $"{instrument.Name} {Kind(instrument)} {instrument.Unit}: {instrument.Description}").Order(StringComparer.Ordinal));
        foreach (string[] row in listed)
        {
            string[] tags = DiagnosticsPage.Names(row[3]);
            Assert.All(run.Meters.Of(DiagnosticsPage.Names(row[0])[0]), heard => Assert.Empty(heard.Tags.Keys.Except(tags, StringComparer.Ordinal)));
        }
    }

    private static void AssertValues(WholeRun run)
    {
        foreach (string tag in DiagnosticsPage.Table("tag").Select(row => DiagnosticsPage.Names(row[0])[0]))
        {
            string[] heard = [.. run.Meters.Measurements.Select(measured => measured.Tag(tag)).OfType<string>().Distinct()];
            Assert.Equal(Values(tag).Order(StringComparer.Ordinal), heard.Order(StringComparer.Ordinal));
        }
    }

    private static string[] Values(string tag) =>
        DiagnosticsPage.Names(DiagnosticsPage.Table("tag").Single(row => row[0] == $"`{tag}`")[1]);

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0].ToLowerInvariant();
}

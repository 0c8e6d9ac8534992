using System.Globalization;
using System.Text;
using System.Text.Json;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Reporting;

/// <summary>Writes <c>docs/benchmarks.md</c> of what BenchmarkDotNet left in its results folder.</summary>
public static class BenchmarkPage
{
    public static void Write(string results, string page)
    {
        List<Measurement> measurements = [];
        string machine = "";
        foreach (string file in Directory.EnumerateFiles(results, "*-report-full.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument report = JsonDocument.Parse(File.ReadAllText(file));
            measurements.AddRange(Measurement.Read(report.RootElement));
            machine = Machine(report.RootElement.GetProperty("HostEnvironmentInfo"));
        }

        StringBuilder text = new(
            $"""
            # Benchmarks

            Each figure is a ratio to a named baseline of the same run on the same base; it is written here by `benchmarks/run`,
            not by hand. The base has {BenchmarkBase.Contacts.ToString("N0", CultureInfo.InvariantCulture)} invented contacts in one account, each with an email and a phone, one additional field, a fifth
            in a category; 5 in 100 unsubscribed. Medians of at least {measurements.Select(measurement => measurement.Runs).DefaultIfEmpty().Min()} runs, behind one or more to warm up. SQLite plans without
            statistics, as in most hosts; PostgreSQL after `VACUUM ANALYZE`. 'over' marks what is above its bar, with
            the difference: a unit of work of the book opens a context and a transaction of its own and makes whole objects,
            which are most of what a question of a few milliseconds costs. 'takes' is the managed memory that one run
            allocates, most of which is free again at once.

            {machine}

            """);
        ILookup<string, Measurement> suites = measurements.ToLookup(measurement => measurement.Suite, StringComparer.Ordinal);
        foreach (Suite suite in Suite.All.Where(suite => suites.Contains(suite.Class)))
            Append(text, suite, [.. suites[suite.Class]]);
        File.WriteAllText(page, text.ToString());
    }

    private static void Append(StringBuilder text, Suite suite, List<Measurement> measurements)
    {
        string method = suite.Method ?? "measured";
        text.Append(CultureInfo.InvariantCulture, $"\n## {suite.Title}\n\n{suite.Words}\n\n| store | what | {suite.Baseline} | {method} | ratio | {suite.Baseline} takes | {method} takes | |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (Measurement measured in measurements.Where(measurement => suite.Method is null ? measurement.Method != suite.Baseline : measurement.Method == suite.Method))
        {
            Measurement baseline = measurements.Single(other =>
                other.Method == suite.Baseline && other.Store == measured.Store && other.Question == measured.Question);
            double ratio = measured.Median / baseline.Median;
            string verdict = suite.Bar is not { } bar || ratio <= bar ? "" : $"over, {Time(measured.Median - baseline.Median)} more";
            string asked = string.Join(": ", new[] { measured.Question, suite.Method is null ? measured.Method : "" }.Where(word => word.Length > 0));
            asked = asked.Length == 0 ? "" : $"`{asked}`";
            text.Append(CultureInfo.InvariantCulture, $"| {measured.Store} | {asked} | {Time(baseline.Median)} | {Time(measured.Median)} | {ratio:0.00} | {Size(baseline.Allocated)} | {Size(measured.Allocated)} | {verdict} |\n");
        }
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0} µs"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
    };

    private static string Size(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB"),
    };

    private static string Machine(JsonElement host) => string.Create(
        CultureInfo.InvariantCulture,
        $"Machine: {host.GetProperty("ProcessorName").GetString()}, {host.GetProperty("LogicalCoreCount").GetInt32()} logical cores, {host.GetProperty("OsVersion").GetString()}, {host.GetProperty("RuntimeVersion").GetString()}, BenchmarkDotNet {host.GetProperty("BenchmarkDotNetVersion").GetString()}. A shared virtual machine: ratios hold better than times.");
}

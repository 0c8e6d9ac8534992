using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContactCore.Benchmarks;
using ContactCore.Benchmarks.Matching;
using ContactCore.Benchmarks.Reporting;
using Perfolizer.Horology;

if (args is ["report", var results, var page])
{
    BenchmarkPage.Write(results, page);
    return;
}

if (args is ["persons", var folder, var records])
{
    Console.WriteLine(InventedTown.File(folder, int.Parse(records, CultureInfo.InvariantCulture)));
    return;
}

if (args is ["worst", var target])
{
    foreach (string file in WorstFiles.Write(target))
        Console.WriteLine(file);
    return;
}

if (args is ["entry", var kept, var contacts])
{
    await EntryTimes.RunAsync(kept, int.Parse(contacts, CultureInfo.InvariantCulture));
    return;
}

// In this process, so that the large bases are opened once for all questions; the first of them makes them, for minutes.
IConfig config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
        .WithWarmupCount(3).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(250)).AsDefault())
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(JsonExporter.Full)
    .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableOptimizationsValidator);
BenchmarkSwitcher.FromAssembly(typeof(AddressBenchmarks).Assembly).Run(args, config);

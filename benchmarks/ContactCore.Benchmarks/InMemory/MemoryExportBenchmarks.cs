using System.Globalization;
using BenchmarkDotNet.Attributes;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Selections;
using CsvHelper;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>All contacts written as CSV, beside the plain objects through the same CSV writer.</summary>
[WarmupCount(1)]
[IterationCount(5)]
public class MemoryExportBenchmarks : MemoryBenchmarks
{
    [Benchmark(Baseline = true)]
    public async Task<int> List()
    {
        await using CsvWriter writer = CsvWriter.Create(Stream.Null, new CsvWriterOptions(), leaveOpen: true);
        foreach (PlainContact person in People)
        {
            string[] cells =
            [
                person.ExternalId, person.FirstName, person.LastName, person.Email, Text(person.Unsubscribed), Text(person.Complained), Text(person.Asked),
                Text(person.Blacklisted), person.Phone, string.Join(';', person.Categories), person.City, person.Language,
                person.Age.ToString(CultureInfo.InvariantCulture), Text(person.Created),
            ];
            foreach (string cell in cells)
                writer.WriteField(cell);
            await writer.EndRecordAsync();
        }

        await writer.FlushAsync();
        return People.Count;
    }

    [Benchmark]
    public async Task<long> Export()
    {
        await using RowSink sink = CsvFile.Write(Stream.Null);
        return await Base.Book.Exports.RunAsync(sink, Selection.All);
    }

    private static string Text(DateTime? instant) => instant?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}

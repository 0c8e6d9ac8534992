using System.Globalization;
using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Csv;
using ContactCore.Matching;
using CsvHelper;

namespace ContactCore.Benchmarks.Matching;

/// <summary>A file of persons from its bytes to the groups of one person, beside a bare read of its cells by CsvHelper.</summary>
[SimpleJob(BenchmarkDotNet.Engines.RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class WholeRunBenchmarks
{
    private string _file = "";

    [Params("10000 records", "100000 records", "1000000 records")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _file = InventedTown.File(LargeBases.Folder, int.Parse(Question.Split(' ')[0], CultureInfo.InvariantCulture));

    [Benchmark(Baseline = true)]
    public long BareRead()
    {
        using CsvReader reader = CsvReader.Create(File.OpenRead(_file), new CsvReaderOptions { HasHeader = false });
        long bytes = 0;
        while (reader.Read())
        {
            for (int cell = 0; cell < reader.FieldCount; cell++)
                bytes += reader.GetSpan(cell).Length;
        }

        return bytes;
    }

    [Benchmark]
    public Task<int> Groups() => GroupsAsync(Environment.ProcessorCount);

    [Benchmark]
    public Task<int> OnOneThread() => GroupsAsync(1);

    private async Task<int> GroupsAsync(int threads)
    {
        RecordTable table = await CsvRecordFile.ReadAsync(_file, "id", options: new CsvReadOptions { MaxDegreeOfParallelism = threads });
        return DuplicateRecords.Find(table, new MatchOptions { MaxDegreeOfParallelism = threads }).ClustersAt(0.5).Count;
    }
}

using ContactCore.Cli.Files;
using ContactCore.Importing;

namespace ContactCore.Cli.Tests.Files;

public class FinishedBatchesTests
{
    [Fact]
    public void What_stands_is_what_the_last_whole_batch_told()
    {
        List<long> rows = [];
        FinishedBatches finished = new("import", new Seen(rows));
        Assert.Contains("0 whole batches", finished.ToString(), StringComparison.Ordinal);

        ((IProgress<ImportReport>)finished).Report(new ImportReport { Source = "people.csv", Batches = 2, Created = 900, Rejected = 100 });

        Assert.Equal([1000], rows);
        Assert.Equal("of the import 2 whole batches stand: 900 created, 0 updated", finished.ToString());
    }

    private sealed class Seen(List<long> rows) : IProgress<long>
    {
        public void Report(long value) => rows.Add(value);
    }
}

using System.Runtime.CompilerServices;
using ContactCore.Importing;

namespace ContactCore.Conformance.Accounts;

/// <summary>A file of one row.</summary>
internal sealed class OneRow(string[] header, string[] cells) : RowSource
{
    public override string Name => "one row";

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<RowReader>(new Reader(header, cells));

    private sealed class Reader(string[] header, string[] cells) : RowReader
    {
        public override IReadOnlyList<string> Header => header;

        public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return await Task.FromResult(new Row(2, cells));
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

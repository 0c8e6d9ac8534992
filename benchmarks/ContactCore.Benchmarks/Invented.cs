using System.Runtime.CompilerServices;
using ContactCore.Importing;

namespace ContactCore.Benchmarks;

/// <summary>Invented rows, a fiftieth of which share an email with another.</summary>
public sealed class Invented(int rows) : RowSource
{
    public override string Name => "invented";

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<RowReader>(new Reader(rows));

    private sealed class Reader(int rows) : RowReader
    {
        public override IReadOnlyList<string> Header => ["externalId", "firstName", "lastName", "email", "phone"];

        public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            for (int i = 0; i < rows; i++)
                yield return new Row(i + 2, [$"key {i}", $"Anna{i % 977}", $"Müller{i % 7919}", $"anna{i - (i % 50 == 0 ? 1 : 0)}@example.com", $"+4420794{60000 + (i % 30000)}"]);
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

using System.Runtime.CompilerServices;
using ContactCore.Cli.Seeding.People;
using ContactCore.Importing;

namespace ContactCore.Cli.Seeding;

/// <summary>The contacts of a plan as rows, made while they are read.</summary>
internal sealed class SeededContacts(SeedPlan plan) : RowSource
{
    public override string Name => "seed";

    public override ValueTask<RowReader> OpenAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<RowReader>(new Reader(plan));

    private sealed class Reader(SeedPlan plan) : RowReader
    {
        public override IReadOnlyList<string> Header => ContactCard.Header;

        public override async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            SeedBlock block = new(plan, new Population(plan.People));
            long line = 1;
            for (long from = 0; from < plan.Contacts; from += SeedBlock.Size)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (ContactCard card in block.Cards(from))
                    yield return new Row(++line, card.Cells());
            }
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

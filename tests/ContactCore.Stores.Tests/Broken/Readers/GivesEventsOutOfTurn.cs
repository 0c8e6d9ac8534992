using ContactCore.Accounts;
using ContactCore.Hooks;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Gives events whose subject waits for an earlier one (HK5).</summary>
public sealed class GivesEventsOutOfTurn : Breach
{
    public override string Promise => "HK5";

    public override void AddTo(IServiceCollection services) => Wrap<IOutboxReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IOutboxReader inner) : IOutboxReader
    {
        public async Task<IReadOnlyList<WaitingEvent>> DueAsync(
            AccountId account, DateTimeOffset at, long after, int size, CancellationToken cancellationToken)
        {
            IReadOnlyList<WaitingEvent> all = await inner.PageAsync(account, false, after, size, cancellationToken);
            return [.. all.Where(waiting => waiting.ParkedAt is null && !(waiting.NextTryAt > at))];
        }

        public Task<IReadOnlyList<WaitingEvent>> PageAsync(
            AccountId account, bool isParked, long after, int size, CancellationToken cancellationToken) =>
            inner.PageAsync(account, isParked, after, size, cancellationToken);
    }
}

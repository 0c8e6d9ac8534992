using System.Runtime.CompilerServices;
using ContactCore.Accounts;
using ContactCore.Diagnostics;
using ContactCore.Ids;
using ContactCore.Stores;
using ContactCore.Time;
using Microsoft.Extensions.Logging;

namespace ContactCore.Hooks;

/// <summary>Delivers the events of all accounts, several accounts at the same time and each in turns.</summary>
internal sealed class EventDelivery(
    HookSwitch hooks, IOutbox outbox, IDeliveryAccounts accounts, WriteSignal signal, HookOptions options, TimeProvider clock, IdGenerator ids, Watch watch)
    : IEventDelivery
{
    private const int AccountsAPage = 100;

    // After this an account with many events gives the others a chance.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    private readonly ILogger _log = watch.LoggerOf(HookLog.Feature);
    private volatile bool _isOn;

    public async Task<bool> TryTurnOnAsync(CancellationToken cancellationToken) =>
        _isOn = _isOn || await hooks.TryTurnOnAsync(cancellationToken).ConfigureAwait(false);

    public async Task RunAsync(IContactHandler handler, CancellationToken stopping, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handler);
        Guid holder = ids.Next();
        while (!stopping.IsCancellationRequested)
        {
            // Asked for before the look, so that no write falls between.
            Task written = signal.NextAsync();
            bool isMore = await RoundAsync(holder, handler, stopping, cancellationToken).ConfigureAwait(false);
            if (!isMore)
                await WaitAsync(written, stopping).ConfigureAwait(false);
        }
    }

    private async Task WaitAsync(Task written, CancellationToken stopping)
    {
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(written, Task.Delay(options.PollInterval, clock, over.Token)).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }

    // Says whether an account has more than its turn had time for.
    private async Task<bool> RoundAsync(Guid holder, IContactHandler handler, CancellationToken stopping, CancellationToken cancellationToken)
    {
        int cut = 0;
        try
        {
            if (!await TryTurnOnAsync(stopping).ConfigureAwait(false))
                return false;
            ParallelOptions several = new() { MaxDegreeOfParallelism = options.AccountsAtOnce, CancellationToken = stopping };
            await Parallel.ForEachAsync(
                WaitingAsync(holder, stopping),
                several,
                async (account, _) =>
                {
                    if (await DeliverAsync(account, holder, handler, stopping, cancellationToken).ConfigureAwait(false))
                        Interlocked.Increment(ref cut);
                }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreException e)
        {
            HookLog.LookingFailed(_log, ErrorType.Of(e));
            return false;
        }

        return cut > 0;
    }

    private async Task<bool> DeliverAsync(
        AccountId account, Guid holder, IContactHandler handler, CancellationToken stopping, CancellationToken cancellationToken)
    {
        try
        {
            DeliveryReport report = await accounts.Open(account).RunAsync(holder, handler, Turn, stopping, cancellationToken).ConfigureAwait(false);
            return report.IsCut;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreException e)
        {
            HookLog.DeliveryStopped(_log, account.Value, ErrorType.Of(e));
            return false;
        }
    }

    private async IAsyncEnumerable<AccountId> WaitingAsync(Guid holder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        AccountId? after = null;
        IReadOnlyList<AccountId> page;
        do
        {
            page = await outbox.WaitingAsync(holder, Microseconds.Now(clock), after, AccountsAPage, cancellationToken).ConfigureAwait(false);
            foreach (AccountId account in page)
                yield return account;
            after = page.Count == 0 ? null : page[^1];
        }
        while (page.Count == AccountsAPage);
    }
}

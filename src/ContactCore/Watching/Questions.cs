using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>Watches each question that a store is asked. Where nobody listens, it is asked as if nothing stood between.</summary>
internal sealed class Questions(Watch watch)
{
    private readonly ILogger _log = watch.LoggerOf(StoreLog.Feature);

    private bool IsWatched => Watch.IsTraced || watch.Instruments.ReadDuration.Enabled || _log.IsEnabled(LogLevel.Warning);

    /// <summary>Asks.</summary>
    /// <param name="question">One of <see cref="Question"/>.</param>
    /// <param name="account">Whose rows are asked for, or null for the store as a whole.</param>
    /// <param name="asked">Everything that <paramref name="ask"/> needs, so that it can be static and costs nothing.</param>
    /// <param name="ask">Asks the store.</param>
    public Task<TAnswer> AskAsync<TAsked, TAnswer>(
        string question, AccountId? account, TAsked asked, Func<TAsked, Task<TAnswer>> ask) =>
        IsWatched ? WatchedAsync(question, account, asked, ask) : ask(asked);

    private async Task<TAnswer> WatchedAsync<TAsked, TAnswer>(
        string question, AccountId? account, TAsked asked, Func<TAsked, Task<TAnswer>> ask)
    {
        Observation read = watch.Begin("contactcore.read", account, watch.Instruments.ReadDuration, new(Tags.Question, question));
        TAnswer answer;
        try
        {
            answer = await ask(asked).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            string error = ErrorType.Of(e);
            read.End(error);
            TellFailure(e, question, error);
            throw;
        }

        read.End();
        return answer;
    }

    private void TellFailure(Exception e, string question, string error)
    {
        if (e is OperationCanceledException)
            return;
        if (question == Question.Check)
            StoreLog.StoreRefused(_log, error);
        else
            StoreLog.ReadFailed(_log, question, error);
    }
}

using System.Diagnostics;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Errors;
using ContactCore.Stores;

namespace ContactCore.Faults.Worker.Load;

/// <summary>Does operations one after the other, and keeps the ledger of them.</summary>
/// <param name="books">The host's books.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="account">The account.</param>
/// <param name="name">The writer's number.</param>
public sealed class Writer(IContactBooks books, Ledger ledger, string account, string name)
{
    private readonly Random _random = new(HashCode.Combine(name, ledger.Next));
    private long _next = ledger.Next;

    /// <summary>Does one operation, and waits a little where the store is away.</summary>
    public async Task StepAsync(Operation operation)
    {
        string mark = Marks.Of(account, name, _next);
        try
        {
            ContactBook book = await OpenAsync(mark);
            if (await operation.ChooseAsync(new Desk(book, name, mark, _random)) is { } subject)
                await DoAsync(operation, book, mark, subject);
        }
        catch (ContactCoreException e) when (Outages.Of(e) is not null)
        {
            await Task.Delay(Outages.Pause);
        }
    }

    /// <summary>Does one operation of chance.</summary>
    public Task StepAsync() => StepAsync(OperationMix.Any(_random));

    private async Task DoAsync(Operation operation, ContactBook book, string mark, string subject)
    {
        ledger.Try(mark, operation, subject);
        _next++;
        long began = Stopwatch.GetTimestamp();
        (Outcome outcome, Effect effect) = await RunAsync(operation, book, mark, subject);
        ledger.Ended(mark, outcome, effect, Stopwatch.GetElapsedTime(began));
        if (outcome is Outcome.Failed or Outcome.Unknown)
            await Task.Delay(Outages.Pause);
    }

    private static async Task<(Outcome Outcome, Effect Effect)> RunAsync(Operation operation, ContactBook book, string mark, string subject)
    {
        try
        {
            return (Outcome.Done, await operation.RunAsync(book, mark, subject));
        }
        catch (Exception e) when (e is ContactRuleException or VersionConflictException)
        {
            return (Outcome.Refused, default);
        }
        catch (ContactCoreException e) when (Outages.Of(e) is { } away)
        {
            // Of a long run the batches before stand, whatever is said of the last one.
            Outcome outcome = operation.IsLong ? Outcome.Unknown : Outages.SaidBy(away);
            return (outcome, outcome == Outcome.Done ? new Effect(1) : default);
        }
    }

    private Task<ContactBook> OpenAsync(string actor) => books.OpenAsync(AccountId.Parse(account), Actor.User(actor));
}

using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Faults.Worker.Load;
using ContactCore.Faults.Worker.Load.Operations;
using ContactCore.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Tests.Load.Running;

/// <summary>What is there before a load: in each account a field, a list, and the contacts that all writers edit.</summary>
internal static class Beginning
{
    public static async Task PrepareAsync(IServiceProvider host, IEnumerable<string> accounts, LedgerFolder ledgers)
    {
        IInstallation installation = host.GetRequiredService<IInstallation>();
        await installation.PrepareAsync();
        await installation.TurnHooksOnAsync();
        IContactBooks books = host.GetRequiredService<IContactBooks>();
        foreach (string account in accounts)
        {
            ContactBook book = await books.OpenAsync(AccountId.Parse(account), Actor.System());
            await book.Fields.AddAsync(People.Edits, FieldType.Number);
            await book.Segments.CreateAsync(People.List);
            using Ledger ledger = new(ledgers.PathOf(account, People.FirstWriter));
            Writer first = new(books, ledger, account, People.FirstWriter);
            for (int i = 0; i < People.HotContacts; i++)
                await first.StepAsync(new Adding());
        }
    }
}

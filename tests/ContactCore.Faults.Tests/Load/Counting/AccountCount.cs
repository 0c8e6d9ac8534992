using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Histories;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Tests.Load.Counting;

/// <summary>Counts one account against its ledgers.</summary>
internal sealed class AccountCount(IServiceProvider host, AccountLedger ledger, Findings findings)
{
    public AccountLedger Ledger => ledger;

    public Traces Traces { get; } = new();

    public long Contacts { get; private set; }

    public long ContactEntries { get; private set; }

    public long AddressEntries { get; private set; }

    public async Task CountAsync()
    {
        AccountId account = AccountId.Parse(ledger.Account);
        ContactBook book = await host.GetRequiredService<IContactBooks>().OpenAsync(account, Actor.User("counter"));
        IHistoryReader histories = host.GetRequiredService<IHistoryReader>();
        ContactCount contacts = new(book, histories, ledger, Traces, findings);
        (Contacts, ContactEntries) = await contacts.CountAsync();
        AddressEntries = await new AddressCount(book, histories, ledger, Traces, findings).CountAsync();
    }
}

using System.Collections.Concurrent;
using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Ids;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Gives a contact to whoever knows its ID (Q7, W9).</summary>
public sealed class LeaksOtherAccounts : Breach
{
    public override string Promise => "Q7";

    public override void AddTo(IServiceCollection services)
    {
        ConcurrentDictionary<AccountId, bool> accounts = [];
        Wrap<IWriteDoor>(services, (door, _) => new Door(door, accounts));
        Wrap<IContactReader>(services, (reader, _) => new Reader(reader, accounts));
    }

    private sealed class Door(IWriteDoor inner, ConcurrentDictionary<AccountId, bool> accounts) : PassingDoor(inner)
    {
        public override Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
        {
            accounts[changes.Account] = true;
            return base.ApplyAsync(changes, cancellationToken);
        }
    }

    private sealed class Reader(IContactReader inner, ConcurrentDictionary<AccountId, bool> accounts) : PassingContacts(inner)
    {
        public override async Task<IReadOnlyList<Contact>> GetAsync(
            AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
        {
            List<Contact> found = [];
            foreach (AccountId any in accounts.Keys)
                found.AddRange(await base.GetAsync(any, ids, cancellationToken));
            return found;
        }
    }
}

using ContactCore.Books;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Faults.Worker.Load;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Faults.Tests.Load.Reading;

/// <summary>Reads an account in the ways that a host does, and looks whether what it sees is whole and the account's own.</summary>
internal sealed class Reader(ContactBook book, Findings findings, Random random)
{
    private const int PageSize = 100;

    private readonly string _account = book.Account.Value;
    private Contact? _seen;

    public Task ReadAsync() => random.Next(8) switch
    {
        0 => WalkAsync(Scope.Base),
        1 => WalkAsync(Scope.Both),
        2 => ListDeletedAsync(),
        3 => ListRefusedAsync(),
        4 => ListDuplicatesAsync(),
        _ => ReadHistoryAsync(),
    };

    /// <summary>Pages through all, in an order that no write changes.</summary>
    private async Task WalkAsync(Scope scope)
    {
        HashSet<ContactId> ids = [];
        Cursor? after = null;
        do
        {
            ContactPage page = await book.Contacts.PageAsync(new Selection { Scope = scope }, Ranking.Created, PageSize, after);
            foreach (Contact contact in page.Contacts)
            {
                Look(contact);
                if (!ids.Add(contact.Id))
                    findings.Doubled.Enqueue($"{contact.ExternalId} twice in one walk");
                if (random.Next(50) == 0)
                    _seen = contact;
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private async Task ListDeletedAsync()
    {
        foreach (Contact contact in (await book.Contacts.PageAsync(Selection.Deleted, Ranking.Deleted.Descending, PageSize)).Contacts)
        {
            Look(contact);
            if (contact.State != ContactState.Deleted || contact.Deletion is null)
                findings.Half.Enqueue($"{contact.ExternalId} among the deleted, and is {contact.State}");
        }
    }

    private async Task ListRefusedAsync()
    {
        Selection refused = new() { Status = StatusFilter.Email(AddressStatus.Unsubscribed) };
        foreach (Contact contact in (await book.Contacts.PageAsync(refused, Ranking.Changed.Descending, PageSize)).Contacts)
        {
            Look(contact);
            if (contact.Channels[0].State.Standing?.Unsubscribed is null)
                findings.Half.Enqueue($"{contact.ExternalId} among the unsubscribed, and nothing is known of its email");
        }
    }

    private async Task ListDuplicatesAsync()
    {
        await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync())
        {
            if (!People.IsOf(_account, group.Key) || !People.IsSharedInAccount(group.Key) || group.Count < 2)
                findings.Foreign.Enqueue($"{_account} has duplicates of {group.Key}");
        }
    }

    /// <summary>A history read later has all that the contact had been through when it was read.</summary>
    private async Task ReadHistoryAsync()
    {
        if (_seen is not { } contact)
            return;
        HistoryEntry[] history = await book.History.OfAsync(contact.Id).ToArrayAsync();
        if (history.Any(entry => Marks.AccountOf(entry.Actor.Id) != _account))
            findings.Foreign.Enqueue($"{contact.ExternalId} of {_account} has history of another account");
        if (history.Count(entry => entry.What == HistoryWhat.Created) != 1)
            findings.Half.Enqueue($"{contact.ExternalId} has not one entry of its creation");
        if (history.Count(entry => entry.Contact is not null) < contact.Version)
            findings.Half.Enqueue($"{contact.ExternalId} has version {contact.Version} and a shorter history");
    }

    private void Look(Contact contact)
    {
        if (Wholeness.Foreignness(contact, _account) is { } foreign)
            findings.Foreign.Enqueue(foreign);
        if (Wholeness.Lack(contact) is { } lack)
            findings.Half.Enqueue(lack);
    }
}

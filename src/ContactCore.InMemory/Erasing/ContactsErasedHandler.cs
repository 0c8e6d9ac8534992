using ContactCore.Channels;
using ContactCore.Erasing;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Writing;
using ContactCore.Merging;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Erasing;

internal sealed class ContactsErasedHandler : ChangeHandler<ContactsErased>
{
    protected override long Apply(ContactsErased change, AccountDraft account)
    {
        List<StoredContact> gone = [];
        foreach (ErasedContact erased in change.Contacts)
        {
            StoredContact? stored = account.Contacts.Find(erased.Contact);
            if (stored is null || stored.Body.Version != erased.ExpectedVersion)
                throw new VersionConflictException($"contact {erased.Contact}", erased.ExpectedVersion, stored?.Body.Version ?? 0);
            gone.Add(stored);
        }

        gone.AddRange(MergedContacts.Into(account.Contacts.All, change.Contacts.Select(erased => erased.Contact)));
        foreach (StoredContact contact in gone)
        {
            account.Segments.RemoveFromAll(contact);
            account.Contacts.Remove(contact);
            account.History.Forget(contact.Id);
            account.Orders.Forget(contact.Id);
            account.Events.Forget(contact.Id);
        }

        HashSet<ContactId> ids = [.. gone.Select(contact => contact.Id)];
        account.MatchAnswers.RemoveRange([.. account.MatchAnswers.Keys.Where(pair => ids.Contains(pair.Left) || ids.Contains(pair.Right))]);
        account.Activities.Forget(ids, account.Contacts);
        foreach (Merge merge in account.Merges.Values.Where(merge => ids.Contains(merge.Survivor) || merge.Merged.Any(ids.Contains)).ToArray())
        {
            account.Merges.Remove(merge.Id);
            if (!ids.Contains(merge.Survivor))
                account.History.WithoutValues(merge.Survivor, entry => entry.At == merge.At || entry.At == merge.UndoneAt);
        }

        account.Outbox.Forget(ids, Bury(change, account));
        foreach (ErasedContact erased in change.Contacts)
            account.History.Add(erased.Entry);
        return gone.Count;
    }

    // The addresses that the account has forgotten.
    private static HashSet<AddressKey> Bury(ContactsErased change, AccountDraft account)
    {
        ErasedAddress[] addresses = [.. change.Contacts.SelectMany(erased => erased.Addresses)];
        HashSet<AddressKey> held = addresses.Length == 0
            ? []
            : [.. account.Contacts.All.SelectMany(contact => contact.Channels).Select(channel => channel.Address.AddressKey)];
        HashSet<AddressKey> forgotten = [];
        foreach (ErasedAddress erased in addresses.Where(address => !held.Contains(address.Address)))
        {
            KnownFacts facts = account.StandingRow(erased.Address).Known;
            if (account.Blacklist.ForgetPhone(erased.Address))
                facts |= KnownFacts.BlacklistedHere;
            account.Standings.Remove(erased.Address);
            account.History.Forget(erased.Address);
            Write(account, erased.Tombstone, facts);
            forgotten.Add(erased.Address);
        }

        TombstoneKey[] externalIds = [.. change.Contacts.SelectMany(erased => erased.ExternalIds)];
        foreach (TombstoneKey externalId in externalIds)
            Write(account, externalId, KnownFacts.None);
        if (forgotten.Count + externalIds.Length > 0)
            account.Erasures++;
        return forgotten;
    }

    private static void Write(AccountDraft account, TombstoneKey key, KnownFacts facts) =>
        account.Tombstones[key] = account.Tombstones.GetValueOrDefault(key)?.With(facts, account.At) ?? new Tombstone(key, facts, account.At);
}

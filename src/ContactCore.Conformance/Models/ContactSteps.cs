using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Conformance.Models;

/// <summary>A contact is added; an external ID that another has is refused.</summary>
internal sealed record AddStep(int First, int Last, int[] Addresses, int? Key, int Minutes, int? Rating) : Step
{
    public override async Task RunAsync(Play play)
    {
        string? key = Key is null ? null : $"key-{Key}";
        Contact given = Person.Named(Vocabulary.Names[First], Vocabulary.Names[Last]).KnownAs(key).Rated(Rating)
            .CreatedAt(play.Now.AddMinutes(Minutes))
            .With(profile => profile with
            {
                Emails = play.Words.EmailsOf(Addresses).ToValueList(), Phones = play.Words.PhonesOf(Addresses).ToValueList(),
            })
            .ToContact(play.Account.Host);
        bool taken = key is not null && play.Model.Contacts.Values.Any(contact => contact.ExternalId == key);
        if (await Play.DoneAsync<ExternalIdTakenException>(taken, () => play.Account.ApplyAsync(new ContactAdded(given, []))))
            play.Put(ModelContact.Of(given));
    }
}

/// <summary>A contact's last name and addresses are changed through the book; the domain decides what is refused.</summary>
internal sealed record EditStep(int Contact, int Last, int[] Addresses) : Step
{
    public override async Task RunAsync(Play play)
    {
        if (play.Pick(Contact) is not { } contact)
            return;
        IReadOnlyList<Channels.EmailAddress> emails = play.Words.EmailsOf(Addresses);
        IReadOnlyList<Channels.PhoneNumber> phones = play.Words.PhonesOf(Addresses);
        bool bare = contact.ExternalId is null && emails.Count + phones.Count == 0;
        bool erased = emails.Cast<Channels.ChannelAddress>().Concat(phones)
            .Any(address => !contact.Holds(address.AddressKey) && play.Model.Tombstones.Has(address.AddressKey));
        Contact read = await play.ReadAsync(contact.Id);
        bool done = await Play.DoneAsync<ContactRuleException>(!contact.IsLive || bare || erased, () => play.Book.Contacts.ChangeAsync(
            read,
            profile => profile with { LastName = Vocabulary.Names[Last], Emails = emails.ToValueList(), Phones = phones.ToValueList() }));
        ModelContact after = contact with { LastName = Vocabulary.Names[Last], Addresses = [.. emails, .. phones] };
        if (!done || IsSame(contact, after))
            return;
        play.Model.Remember(contact);
        play.Put(after with { Changed = play.Now, Version = contact.Version + 1 });
    }

    private static bool IsSame(ModelContact before, ModelContact after) =>
        before.LastName == after.LastName
        && before.Addresses.Select(address => address.Text).SequenceEqual(after.Addresses.Select(address => address.Text), StringComparer.Ordinal);
}

/// <summary>A contact is deleted, or restored where it is deleted.</summary>
internal sealed record DeleteOrRestoreStep(int Contact) : Step
{
    public override async Task RunAsync(Play play)
    {
        if (play.Pick(Contact) is not { } contact)
            return;
        Contact read = await play.ReadAsync(contact.Id);
        if (contact.IsLive)
            await play.Book.Contacts.DeleteAsync(read, "a step");
        else
            await play.Book.Contacts.RestoreAsync(read);
        play.Put(contact with { Deleted = contact.IsLive ? play.Now : null, Changed = play.Now, Version = contact.Version + 1 });
    }
}

/// <summary>An edit is made from an old version, and refused.</summary>
internal sealed record StaleEditStep(int Contact) : Step
{
    public override async Task RunAsync(Play play)
    {
        if (play.Pick(Contact) is not { } contact)
            return;
        Contact read = await play.ReadAsync(contact.Id);
        await Play.DoneAsync<VersionConflictException>(refused: true, () => play.Account.ApplyAsync(
            play.Account.Replacing(read with { Version = read.Version - 1 }, old => old with { LastName = "stale" })));
    }
}

/// <summary>Time goes on, a little.</summary>
internal sealed record WaitStep : Step
{
    public override Task RunAsync(Play play)
    {
        play.Account.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        return Task.CompletedTask;
    }
}

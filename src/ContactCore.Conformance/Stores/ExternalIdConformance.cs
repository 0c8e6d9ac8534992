using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>External IDs, the one thing that is unique.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ExternalIdConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Live, deleted and merged holders, against adding and against changing.</summary>
    [Theory]
    [InlineData(ContactState.Live)]
    [InlineData(ContactState.Deleted)]
    [InlineData(ContactState.Merged)]
    [Promise("W6")]
    public async Task An_external_id_stays_taken_in_every_state(ContactState state)
    {
        Contact survivor = await Acme.AddAsync(Person.Named("Survivor").KnownAs("crm-0"));
        Contact holder = await Acme.AddAsync(Person.Named("Anna").KnownAs("crm-1"));
        if (state != ContactState.Live)
            await Acme.ReplaceAsync(holder, contact => InState(contact, state, survivor.Id));

        ExternalIdTakenException adding = await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => Acme.AddAsync(Person.Named("Ben").KnownAs("crm-1")));
        ExternalIdTakenException changing = await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => Acme.ReplaceAsync(survivor, contact => contact with { ExternalId = "crm-1" }));

        Assert.Equal(("crm-1", holder.Id), (adding.ExternalId, adding.Holder));
        Assert.Equal(("crm-1", holder.Id), (changing.ExternalId, changing.Holder));
    }

    /// <summary>The host's key is taken as it is: case counts, and what was given up is free again.</summary>
    [Fact]
    [Promise("W6")]
    public async Task An_external_id_is_taken_only_as_typed_and_only_while_it_is_held()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").KnownAs("crm-1"));
        await Acme.AddAsync(Person.Named("Ben").KnownAs("CRM-1"));
        await Acme.ReplaceAsync(anna, contact => contact with { ExternalId = "crm-2" });

        Contact third = await Acme.AddAsync(Person.Named("Cem").KnownAs("crm-1"));

        Assert.Equal("crm-1", third.ExternalId);
    }

    /// <summary>An external ID that the first change of a set takes, and the second wants.</summary>
    [Fact]
    [Promise("W6")]
    [Promise("W7")]
    public async Task Two_contacts_of_one_set_cannot_have_one_external_id()
    {
        Contact anna = Person.Named("Anna").KnownAs("crm-1").ToContact(Host);
        Contact ben = Person.Named("Ben").KnownAs("crm-1").ToContact(Host);

        ExternalIdTakenException taken = await Assert.ThrowsAsync<ExternalIdTakenException>(
            () => Acme.ApplyAsync(new ContactAdded(anna, []), new ContactAdded(ben, [])));

        Assert.Equal(anna.Id, taken.Holder);
        Assert.False(await Acme.HasAsync(anna.Id));
    }

    private static Contact InState(Contact contact, ContactState state, ContactId survivor) => contact with
    {
        State = state,
        MergedInto = state == ContactState.Merged ? survivor : null,
        Deletion = state == ContactState.Deleted ? new Deletion(contact.ChangedAt, TestHost.Olga, "gone") : null,
    };
}

using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Keys that several live contacts hold.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class DuplicateConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Typed in another case; a deleted, a merged and another account's contact do not count.</summary>
    [Fact]
    [Promise("D1")]
    [Promise("D4")]
    public async Task A_group_is_a_key_that_several_live_contacts_hold()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678"));
        await AssertGroupsAsync(ChannelKind.Email);
        await Acme.AddAsync(Person.Named("Gone").WithEmail("anna@example.com").But(Acme.Deleted));
        await Acme.AddAsync(Person.Named("Merged").WithEmail("anna@example.com").But(
            contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        await Other.AddAsync(Person.Named("Theirs").WithEmail("anna@example.com"));
        await AssertGroupsAsync(ChannelKind.Email);

        Contact second = await Acme.AddAsync(Person.Named("Second").WithEmail("ANNA@Example.com"));

        await AssertGroupsAsync(ChannelKind.Email, new DuplicateGroup(Samples.Anna.AddressKey, 2));
        await AssertGroupsAsync(ChannelKind.Phone);
        await Acme.DeleteAsync(second);
        await AssertGroupsAsync(ChannelKind.Email);
    }

    /// <summary>The key twice on one contact, alone and beside a second contact.</summary>
    [Fact]
    [Promise("D1")]
    [Promise("D4")]
    public async Task A_contact_counts_once_in_a_group()
    {
        Contact twice = await Acme.AddAsync(Person.Named("Twice").WithEmail("anna@example.com").WithEmail("Anna@example.com"));
        await AssertGroupsAsync(ChannelKind.Email);

        Contact second = await Acme.AddAsync(Person.Named("Second").WithEmail("anna@example.com"));

        await AssertGroupsAsync(ChannelKind.Email, new DuplicateGroup(Samples.Anna.AddressKey, 2));
        Assert.Equal(
            [twice.Id, second.Id], (await Acme.MembersAsync(Samples.Anna.AddressKey, 1)).Select(contact => contact.Id));
    }

    /// <summary>Keys around the surrogates, in pages of any size.</summary>
    [Fact]
    [Promise("D2")]
    [Promise("D4")]
    public async Task Groups_come_in_code_point_order_of_their_keys()
    {
        string[] keys = ["a.b", "a", "a_b", "ab", "z", "é", "ガ", "\uFF76", "𐐨", "𠀀"];
        string[] emails = [.. keys.Select(key => $"{key}@example.com")];
        foreach (string email in emails.Concat(emails.Reverse()))
            await Acme.AddAsync(Person.Named("Anna").WithEmail(email));
        Assert.Equal(emails, emails.Select(email => EmailAddress.Parse(email).Key).ToArray());

        for (int size = 1; size <= emails.Length + 1; size++)
            Assert.Equal(emails, (await Acme.GroupsAsync(size: size)).Select(group => group.Key).ToArray());
    }

    /// <summary>Created earlier though added later, and a tie.</summary>
    [Fact]
    [Promise("D3")]
    public async Task Members_come_by_creation_then_id()
    {
        DateTimeOffset now = Host.Clock.Now;
        ContactId[] ids = new ContactId[4];
        int[] minutes = [5, 0, -5, 0];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = (await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").CreatedAt(now.AddMinutes(minutes[i])))).Id;

        for (int size = 1; size <= 5; size++)
        {
            List<Contact> members = await Acme.MembersAsync(Samples.Anna.AddressKey, size);
            Assert.Equal([ids[2], ids[1], ids[3], ids[0]], members.Select(contact => contact.Id));
        }

        Assert.Empty(await Acme.MembersAsync(Samples.Ben.AddressKey));
        Assert.Empty(await Other.MembersAsync(Samples.Anna.AddressKey));
    }

    /// <summary>The members are whole contacts, one alone included.</summary>
    [Fact]
    [Promise("D3")]
    [Promise("G2")]
    public async Task A_single_holder_is_given_too()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithPhone("+493012345678"));

        Assert.Equal([anna], await Acme.MembersAsync(Samples.Berlin.AddressKey));
    }

    private async Task AssertGroupsAsync(ChannelKind kind, params DuplicateGroup[] expected)
    {
        Assert.Equal(expected, await Acme.GroupsAsync(kind));
        Assert.Equal(
            new DuplicateCount(expected.Length, expected.Sum(group => group.Count)),
            await Host.Duplicates.CountAsync(Acme.Id, kind, default));
    }
}

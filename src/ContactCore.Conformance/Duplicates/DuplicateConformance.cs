using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Postal;
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

    /// <summary>In a small group and in one that is read page by page; two of a kind, and one of whom neither is known.</summary>
    /// <param name="keep">The wish.</param>
    /// <param name="stays">Who stays.</param>
    [Theory]
    [InlineData(Keep.Earliest, 0)]
    [InlineData(Keep.Latest, 6)]
    [InlineData(Keep.HighestRating, 2)]
    [InlineData(Keep.MostComplete, 4)]
    [Promise("D3")]
    [Promise("G2")]
    public async Task Of_each_group_the_wished_one_stays(Keep keep, int stays)
    {
        ContactBook book = await Acme.BookAsync();
        List<Contact> small = await GroupAsync(Samples.Anna.Text, others: 0);
        List<Contact> large = await GroupAsync(Samples.Ben.Text, others: 20);

        DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "twice");

        Assert.Equal(new DuplicateRemoval(small.Count + large.Count - 2, 0), removal);
        Assert.Equal([small[stays].Id], (await Acme.MembersAsync(Samples.Anna.AddressKey)).Select(contact => contact.Id));
        Assert.Equal([large[keep == Keep.Latest ? ^1 : stays].Id], (await Acme.MembersAsync(Samples.Ben.AddressKey)).Select(contact => contact.Id));
    }

    // By creation: nothing special, rated 0, rated 33 twice, of whom most is known twice, nothing special, and others like them.
    private async Task<List<Contact>> GroupAsync(string email, int others)
    {
        List<Contact> group = [];
        for (int i = 0; i < 7 + others; i++)
        {
            Person person = Person.Named("Anna").WithEmail(email).CreatedAt(Host.Clock.Now.AddMinutes(i));
            group.Add(await Acme.AddAsync(i is 4 or 5 ? person.With(profile => profile with { LastName = "Maier", Address = new PostalAddress { City = "Köln" } }) : person));
        }

        await Acme.ApplyAsync(
            Messages.Reported(group[1], Host.NewId(), MessageStatus.Sent),
            Messages.Reported(group[2], Host.NewId(), MessageStatus.Read),
            Messages.Reported(group[3], Host.NewId(), MessageStatus.Read));
        return group;
    }

    private async Task AssertGroupsAsync(ChannelKind kind, params DuplicateGroup[] expected)
    {
        Assert.Equal(expected, await Acme.GroupsAsync(kind));
        Assert.Equal(
            new DuplicateCount(expected.Length, expected.Sum(group => group.Count)),
            await Host.Duplicates.CountAsync(Acme.Id, kind, default));
    }
}

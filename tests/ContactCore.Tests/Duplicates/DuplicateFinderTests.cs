using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Rule 8.</summary>
public sealed class DuplicateFinderTests
{
    [Fact]
    public async Task Groups_come_alphabetically_with_their_sizes()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("B1", "bob@example.com");
        await open.AddAsync("A1", "anna@example.com");
        await open.AddAsync("A2", "ANNA@example.com");
        await open.AddAsync("B2", "bob@EXAMPLE.com");
        await open.AddAsync("A3", "Anna@Example.com");
        await open.AddAsync("C", "carl@example.com");
        Assert.Equal(new DuplicateCount(2, 5), await open.Book.Duplicates.CountAsync());
        Assert.Equal(
            [new DuplicateGroup(new AddressKey(ChannelKind.Email, "anna@example.com"), 3), new DuplicateGroup(new AddressKey(ChannelKind.Email, "bob@example.com"), 2)],
            await open.Book.Duplicates.GroupsAsync().ToArrayAsync());
        Contact[] members = await open.Book.Duplicates.MembersAsync(EmailAddress.Parse("anna@example.com")).ToArrayAsync();
        Assert.Equal(["A1", "A2", "A3"], members.Select(contact => contact.FirstName));
    }

    [Theory]
    [InlineData(Keep.Earliest, "A1 B1")]
    [InlineData(Keep.Latest, "B2 A3")]
    public async Task Removing_keeps_one_of_each_group_and_the_others_can_come_back(Keep keep, string left)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("A1", "anna@example.com");
        await open.AddAsync("B1", "bob@example.com");
        await open.AddAsync("A2", "anna@example.com");
        await open.AddAsync("B2", "bob@example.com");
        await open.AddAsync("A3", "anna@example.com");
        Assert.Equal(new DuplicateRemoval(3, 0), await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "duplicate"));
        Assert.Equal(left, await open.NamesAsync(Selection.All));
        Assert.Equal(3, await open.Book.Contacts.CountAsync(Selection.Deleted));
        Assert.Equal(new DuplicateCount(0, 0), await open.Book.Duplicates.CountAsync());
    }

    [Fact]
    public async Task A_contact_that_alone_holds_another_key_is_left()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("First", "shared@example.com");
        await open.AddAsync("Second", "shared@example.com", "own@example.com");
        Assert.Equal(new DuplicateRemoval(0, 1), await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "duplicate"));
        Assert.Equal(2, await open.Book.Contacts.CountAsync(Selection.All));
    }

    [Theory]
    [InlineData(Keep.Earliest, "T000")]
    [InlineData(Keep.Latest, "T099")]
    public async Task A_group_larger_than_a_batch_is_removed_page_by_page(Keep keep, string left)
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 9);
        for (int i = 0; i < 100; i++)
            await open.AddAsync($"T{i:000}", "test@test.com");
        Assert.Equal(99, (await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "duplicate")).Removed);
        Assert.Equal(left, await open.NamesAsync(Selection.All));
    }

    [ScaledProperty(60)]
    public async Task No_key_ever_loses_its_last_live_contact(int seed, bool earliest)
    {
        Random random = new(seed);
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 3);
        HashSet<string> keys = [];
        for (int i = 0; i < 20; i++)
        {
            string[] emails = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"e{random.Next(8)}@example.com").Distinct()];
            keys.UnionWith(emails);
            await open.AddAsync($"P{i}", emails);
        }

        await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, earliest ? Keep.Earliest : Keep.Latest, "duplicate");
        Contact[] live = await open.Book.Contacts.ListAsync(Selection.All, Ranking.Created).ToArrayAsync();
        Assert.Equal(keys.Order(), live.SelectMany(contact => contact.Emails).Select(email => email.Key).Distinct().Order());
        Assert.Empty(Removable(live, earliest));
        DuplicateRemoval again = await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, earliest ? Keep.Earliest : Keep.Latest, "duplicate");
        Assert.Equal(0, again.Removed);
    }

    // Of each group all but the wished one go, unless they alone hold another key.
    private static IEnumerable<string?> Removable(IReadOnlyList<Contact> live, bool earliest)
    {
        ILookup<string, Contact> holders = live
            .SelectMany(contact => contact.Emails.Select(email => (email.Key, Contact: contact)))
            .ToLookup(pair => pair.Key, pair => pair.Contact, StringComparer.Ordinal);
        return holders
            .SelectMany(group => earliest ? group.Skip(1) : group.SkipLast(1))
            .Where(contact => contact.Emails.All(email => holders[email.Key].Count() > 1))
            .Select(contact => contact.FirstName);
    }
}

using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Tests.Books;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Duplicates;

/// <summary>More groups, and more in a group, than are read at once.</summary>
public sealed class ManyGroupsTests
{
    private const int Groups = 501;

    private static readonly ImportPlan Plan = new() { Consent = Consent.Given("trade fair", "ticked the box") };

    [Fact]
    public async Task Each_group_comes_once_and_is_removed()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await FillAsync(open, Enumerable.Range(0, 2 * Groups).Select(n => $"a{n % Groups:D4}@example.com"));

        DuplicateGroup[] groups = await open.Book.Duplicates.GroupsAsync().ToArrayAsync();

        Assert.Equal(Groups, groups.Select(group => group.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(groups.Select(group => group.Key).Order(StringComparer.Ordinal), groups.Select(group => group.Key));
        List<long> told = [];
        Assert.Equal(
            new DuplicateRemoval(Groups, 0),
            await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Latest, "twice", new Told(told)));
        Assert.Equal(Groups, told[^1]);
        Assert.Equal(Groups, await open.Book.Contacts.CountAsync(Selection.All));
    }

    [Fact]
    public async Task Each_member_of_a_group_comes_once()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await FillAsync(open, Enumerable.Repeat("test@test.com", Groups));
        DuplicateGroup group = await open.Book.Duplicates.GroupsAsync().SingleAsync();

        Contact[] members = await open.Book.Duplicates.MembersAsync(group.Address).ToArrayAsync();

        Assert.Equal((Groups, Groups), (group.Count, members.Select(member => member.Id).Distinct().Count()));
    }

    // Up to 20 are read together with other groups, more page by page, 500 at a time.
    [Theory]
    [InlineData(3, Keep.Earliest)]
    [InlineData(3, Keep.Latest)]
    [InlineData(20, Keep.Earliest)]
    [InlineData(21, Keep.Earliest)]
    [InlineData(21, Keep.Latest)]
    [InlineData(1001, Keep.Earliest)]
    [InlineData(1001, Keep.Latest)]
    public async Task Of_a_group_of_any_size_the_one_that_was_wished_stays(int size, Keep keep)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        string[][] rows = [.. Enumerable.Range(0, size).Select(n => new[] { $"n{n}", "test@test.com" })];
        await open.Book.Imports.RunAsync(new Table([["firstName", "email"], .. rows]), Plan);

        Assert.Equal(new DuplicateRemoval(size - 1, 0), await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, keep, "twice"));

        Assert.Equal(keep == Keep.Earliest ? "n0" : $"n{size - 1}", await open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task Who_alone_holds_one_of_several_addresses_is_left_and_counted()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "a@example.com");
        await open.AddAsync("Ben", "a@example.com", "b@example.com", "c@example.com");
        await open.AddAsync("Cleo", "c@example.com");

        Assert.Equal(new DuplicateRemoval(1, 1), await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));

        Assert.Equal("Anna Ben", await open.NamesAsync(Selection.All));
    }

    // The large one comes first by its key, so that who goes with it is not the earliest of the small one any more.
    [Fact]
    public async Task Large_and_small_groups_are_decided_in_the_order_of_their_keys()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        string[][] rows = [.. Enumerable.Range(0, 21).Select(n => new[] { $"n{n}", "a@example.com", n == 20 ? "b@example.com" : "" })];
        await open.Book.Imports.RunAsync(new Table([["firstName", "email", "email2"], .. rows, ["last", "b@example.com", ""]]), Plan);

        Assert.Equal(new DuplicateRemoval(20, 0), await open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));

        Assert.Equal("n0 last", await open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task Each_list_comes_once()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        foreach (int n in Enumerable.Range(0, 201))
            await open.Book.Segments.CreateAsync($"list {n:D3}");

        Assert.Equal(Enumerable.Range(0, 201).Select(n => $"list {n:D3}"), await open.Book.Segments.ListAsync().Select(segment => segment.Name).ToArrayAsync());
    }

    private static async Task FillAsync(OpenBook open, IEnumerable<string> emails) =>
        await open.Book.Imports.RunAsync(new Table([["email"], .. emails.Select(email => new[] { email })]), Plan);

    private sealed class Told(List<long> seen) : IProgress<long>
    {
        public void Report(long value) => seen.Add(value);
    }
}

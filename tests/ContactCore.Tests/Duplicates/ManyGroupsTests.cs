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

using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Segments;

public sealed class SegmentCatalogTests
{
    [Fact]
    public async Task A_selection_is_added_to_several_lists_at_once_and_only_once()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Segments.CreateAsync("VIP");
        await open.Book.Segments.CreateAsync("Spring");
        await open.AddAsync("Anna");
        await open.AddAsync("Bob");
        Assert.Equal(1, await open.Book.Segments.AddAsync(["vip"], new Selection { Search = "anna" }));
        Assert.Equal(3, await open.Book.Segments.AddAsync(["VIP", "Spring"], Selection.All));
        Assert.Equal(0, await open.Book.Segments.AddAsync(["VIP", "Spring"], Selection.All));
        Segment[] all = await open.Book.Segments.ListAsync().ToArrayAsync();
        Assert.Equal([("Spring", 2L), ("VIP", 2L)], all.Select(segment => (segment.Name, segment.Count)));
        Contact anna = (await open.Book.Contacts.FindByExternalIdAsync("key of Anna"))!;
        Assert.Equal(["Spring", "VIP"], anna.Segments);
        Assert.Equal(1, await open.Book.Segments.TakeOutAsync("VIP", new Selection { Search = "bob" }));
        Assert.Equal("Anna", await open.NamesAsync(new Selection { Segment = "VIP" }));
    }

    [Fact]
    public async Task A_deleted_member_is_not_counted_and_is_there_again_when_restored()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Segments.CreateAsync("VIP");
        Contact anna = await open.AddAsync("Anna");
        await open.Book.Segments.AddAsync(["VIP"], Selection.All);
        anna = await open.Book.Contacts.DeleteAsync(anna, "asked to");
        Assert.Equal(0, (await open.Book.Segments.ListAsync().FirstAsync()).Count);
        await open.Book.Contacts.RestoreAsync(anna);
        Assert.Equal(1, (await open.Book.Segments.ListAsync().FirstAsync()).Count);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_an_unknown_one_names_the_nearest()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Segments.CreateAsync("Café");
        await Assert.ThrowsAsync<NameTakenException>(() => open.Book.Segments.CreateAsync("CAFE"));
        NotFoundException unknown = await Assert.ThrowsAsync<NotFoundException>(
            () => open.Book.Contacts.CountAsync(new Selection { Segment = "Cafes" }));
        Assert.Contains("'Café'", unknown.Message, StringComparison.Ordinal);
        await open.Book.Segments.DeleteAsync("café");
        Assert.Empty(await open.Book.Segments.ListAsync().ToArrayAsync());
    }
}

using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

public sealed class RestoringTests
{
    [Fact]
    public async Task Deleted_contacts_of_a_selection_come_back_with_the_standing_of_today()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        List<long> told = [];
        await DeletedAsync(open, "Anna", "Ben", "Cleo", "Dora");
        await open.AddAsync("Eve", "eve@example.com");
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("cleo@example.com"));

        RestoreOutcome outcome = await open.Book.Contacts.RestoreAsync(
            new Selection { Scope = Scope.Deleted, Filter = !Where.FirstName.Is("Dora") }, new Told(told));

        Assert.Equal((3, 0), (outcome.Restored, outcome.PassedOver));
        Assert.Equal([2, 3], told);
        Assert.Equal("Anna Ben Cleo Eve", await open.NamesAsync(Selection.All));
        Assert.Equal("Dora", await open.NamesAsync(Selection.Deleted));
        Assert.Equal("Cleo", await open.NamesAsync(new Selection { Status = StatusFilter.Email(AddressStatus.Unsubscribed) }));
    }

    [Fact]
    public async Task Only_deleted_ones_are_restored()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await DeletedAsync(open, "Anna");
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Contacts.RestoreAsync(Selection.All));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Contacts.RestoreAsync(new Selection { Scope = Scope.Both }));
        Assert.Equal("Anna", await open.NamesAsync(Selection.Deleted));
        Assert.Equal(1, (await open.Book.Contacts.RestoreAsync(Selection.Deleted)).Restored);
        Assert.Equal(0, (await open.Book.Contacts.RestoreAsync(Selection.Deleted)).Restored);
    }

    [Fact]
    public async Task Who_is_restored_by_somebody_else_meanwhile_is_passed_over()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 3, meddling.Replace);
        Contact[] gone = await DeletedAsync(open, "Anna", "Ben", "Cleo");
        meddling.Meddling.Enqueue(() => open.Book.Contacts.RestoreAsync(gone[1]));

        RestoreOutcome outcome = await open.Book.Contacts.RestoreAsync(Selection.Deleted);

        Assert.Equal((2, 1), (outcome.Restored, outcome.PassedOver));
        Assert.Equal("Anna Ben Cleo", await open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task A_store_that_is_lost_behind_the_first_batch_leaves_a_number()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 1, meddling.Replace);
        await DeletedAsync(open, "Anna", "Ben");
        meddling.Meddling.Enqueue(() => Task.CompletedTask);
        meddling.Meddling.Enqueue(() => throw new StoreException(StoreProblem.Busy, "others were in the way"));

        RestoringStoppedException stopped = await Assert.ThrowsAsync<RestoringStoppedException>(() => open.Book.Contacts.RestoreAsync(Selection.Deleted));

        Assert.Equal((1, "the restoring stopped when 1 contacts were restored, which stay so; of the rest: others were in the way"), (stopped.Restored, stopped.Message));
    }

    private static async Task<Contact[]> DeletedAsync(OpenBook open, params string[] names)
    {
        List<Contact> gone = [];
        foreach (string name in names)
            gone.Add(await open.Book.Contacts.DeleteAsync(await open.AddAsync(name, $"{name}@example.com"), "moved"));
        return [.. gone];
    }

    private sealed class Told(List<long> numbers) : IProgress<long>
    {
        public void Report(long value) => numbers.Add(value);
    }
}

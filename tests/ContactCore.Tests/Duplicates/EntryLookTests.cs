using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Somebody is answered by what is in memory, if one look at the store says that it is so there.</summary>
public sealed class EntryLookTests : IAsyncLifetime
{
    private static readonly ContactProfile Asked = new()
    {
        FirstName = "Ana", LastName = "Müller", Emails = ProbableBase.Anna.Emails, Fields = FieldValues.Of(("born", new DateOnly(1980, 2, 1))),
    };

    private OpenBook _open = null!;
    private Counting _store = null!;
    private Contact _anna = null!;

    public async Task InitializeAsync()
    {
        _open = await ProbableBase.NewAsync(services: services => Counting.Put(services, made => _store = made));
        _anna = await _open.Book.Contacts.AddAsync(ProbableBase.Anna);
        await FindAsync();
    }

    public async Task DisposeAsync() => await _open.DisposeAsync();

    [Fact]
    public async Task Where_nothing_changed_the_store_is_asked_once()
    {
        long before = _store.Questions;

        Assert.Equal(_anna.Id, Assert.Single(await FindAsync()).Contact);
        Assert.Equal(before + 1, _store.Questions);
    }

    [Fact]
    public async Task Whoever_was_deleted_meanwhile_is_not_told()
    {
        _store.BeforeLook = () => _open.Book.Contacts.DeleteAsync(_anna, "left");

        Assert.Empty(await FindAsync());
    }

    [Fact]
    public async Task Whoever_was_changed_meanwhile_is_told_as_now()
    {
        double before = Assert.Single(await FindAsync()).Probability;
        _store.BeforeLook = () => _open.Book.Contacts.ChangeAsync(_anna, anna => anna with { FirstName = "Annegret", Phones = [] });

        ContactMatch[] found = await FindAsync();

        Assert.NotEqual(before, Assert.Single(found).Probability);
        Assert.Equal(await FindAsync(), found);
    }

    [Fact]
    public async Task Whoever_was_added_meanwhile_is_told()
    {
        _store.BeforeLook = () => _open.Book.Contacts.AddAsync(ProbableBase.Anna);

        Assert.Equal(2, (await FindAsync()).Length);
    }

    [Fact]
    public async Task What_a_field_is_by_now_counts()
    {
        _store.BeforeLook = () => _open.Book.Fields.RetireAsync("born");

        await Assert.ThrowsAsync<ContactRuleException>(FindAsync);
        await _open.Book.Fields.ReviveAsync("born");
        Assert.Equal(_anna.Id, Assert.Single(await FindAsync()).Contact);
    }

    [Fact]
    public async Task Many_who_ask_at_once_are_told_the_same()
    {
        ContactMatch[] alone = await FindAsync();

        ContactMatch[][] told = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(FindAsync)));

        Assert.All(told, found => Assert.Equal(alone, found));
    }

    [Fact]
    public async Task Whoever_was_added_before_a_call_is_told_while_others_ask()
    {
        using ManualResetEventSlim done = new();
        Task[] others = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!done.IsSet)
                await FindAsync();
        }))];
        for (int i = 0; i < 40; i++)
        {
            Contact twin = await _open.Book.Contacts.AddAsync(ProbableBase.Anna);

            Assert.Contains(await FindAsync(), match => match.Contact == twin.Id);
        }

        done.Set();
        await Task.WhenAll(others);
    }

    private async Task<ContactMatch[]> FindAsync() =>
        [.. await _open.Book.Duplicates.FindMatchesAsync(Asked, new MatchQuery { Threshold = 0.01, Max = 100 })];
}

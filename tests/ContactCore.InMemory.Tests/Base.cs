using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.InMemory.Tests;

/// <summary>An empty in-memory installation, as a host gets it, and short ways to write to it and to read.</summary>
public sealed class Base : IDisposable
{
    public static readonly AccountId Acme = AccountId.Parse("acme");
    public static readonly AccountId Other = AccountId.Parse("other");
    public static readonly Actor Olga = Actor.User("olga", "Olga", "olga@acme.example");
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    public static readonly ContactQuery Everybody = new(Scope.Base, null, null, null);

    private readonly ServiceProvider _services;

    public Base()
    {
        ServiceCollection services = new();
        services.AddContactCore().UseInMemory();
        _services = services.BuildServiceProvider();
        Contacts = Get<IContactReader>();
    }

    public IContactReader Contacts { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Guid NewId() => Get<IdGenerator>().Next();

    public Person Person() => new(new ContactId(NewId()), NewId);

    public Task<ApplyResult> Apply(params Change[] changes) => ApplyTo(Acme, Noon, changes);

    public Task<ApplyResult> ApplyAt(DateTimeOffset at, params Change[] changes) => ApplyTo(Acme, at, changes);

    public Task<ApplyResult> ApplyTo(AccountId account, DateTimeOffset at, params Change[] changes) =>
        Get<IWriteDoor>().ApplyAsync(new ChangeSet(account, Olga, at, changes), CancellationToken.None);

    public async Task<Contact> Add(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        await Apply(new ContactAdded(person.Build(), []));
        return await Read(person.Id);
    }

    public async Task<Contact> Replace(Contact before, Func<Contact, Contact> change, params Precondition[] preconditions)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(change);
        Contact after = change(before) with { Version = before.Version + 1 };
        await Apply(new ContactReplaced(before, after, [], preconditions));
        return await Read(before.Id);
    }

    public Task<Contact> Delete(Contact contact, params Precondition[] preconditions) => Replace(
        contact, before => before with { State = ContactState.Deleted, Deletion = new Deletion(Noon, Olga, "gone") }, preconditions);

    public async Task<Contact> Read(ContactId id) =>
        Assert.Single(await Contacts.GetAsync(Acme, [id], CancellationToken.None));

    public Task<long> Count(ContactQuery query) => Contacts.CountAsync(Acme, query, CancellationToken.None);

    public async Task<List<Contact>> PageThrough(ContactQuery query, Ranking ranking, int size)
    {
        List<Contact> all = [];
        IReadOnlyList<Contact> page;
        do
        {
            RankingPosition? after = all.Count == 0 ? null : RankingValue.Position(ranking, all[^1]);
            page = await Contacts.PageAsync(Acme, query, ranking, after, size, CancellationToken.None);
            all.AddRange(page);
        }
        while (page.Count == size);
        return all;
    }

    public void Dispose() => _services.Dispose();
}

using ContactCore.Accounts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Values;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Duplicates;

/// <summary>Counts how often a base is read from its start, fails at it and keeps a change back where a test says so.</summary>
internal sealed class Counting(IMatchReader reader) : IMatchReader
{
    private long _pages;
    private long _questions;

    public long Pages => Interlocked.Read(ref _pages);

    /// <summary>How many questions of any kind were asked.</summary>
    public long Questions => Interlocked.Read(ref _questions);

    /// <summary>What happens before a page is read.</summary>
    public Action? Before { get; set; }

    /// <summary>What happens once before the base is looked at.</summary>
    public Func<Task>? BeforeLook { get; set; }

    /// <summary>A contact of whose change nobody is told, as long as it is not committed.</summary>
    public ContactId? Uncommitted { get; set; }

    public static void Put(IServiceCollection services, Action<Counting> made)
    {
        ServiceDescriptor known = services.Last(service => service.ServiceType == typeof(IMatchReader));
        services.AddSingleton<IMatchReader>(provider =>
        {
            Counting counting = new((IMatchReader)(known.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, known.ImplementationType!)));
            made(counting);
            return counting;
        });
    }

    public Task<IReadOnlyList<ComparedContact>> PageAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken)
    {
        Before?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        if (after is null)
            Interlocked.Increment(ref _pages);
        return Asked.PageAsync(account, fields, after, size, cancellationToken);
    }

    public Task<IReadOnlyList<ComparedContact>> GetAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        Asked.GetAsync(account, fields, ids, cancellationToken);

    public Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        Asked.GetMarksAsync(account, ids, cancellationToken);

    public async Task<ChangedContacts> ChangedAsync(
        AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken) =>
        Committed(await Asked.ChangedAsync(account, since, after, size, cancellationToken));

    public async Task<BaseLook> LookAsync(
        AccountId account, DateTimeOffset since, int size, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        (Func<Task>? before, BeforeLook) = (BeforeLook, null);
        if (before is not null)
            await before();
        BaseLook look = await Asked.LookAsync(account, since, size, ids, cancellationToken);
        return look with { Changed = Committed(look.Changed) };
    }

    private IMatchReader Asked
    {
        get
        {
            Interlocked.Increment(ref _questions);
            return reader;
        }
    }

    private ChangedContacts Committed(ChangedContacts changed) => Uncommitted is { } contact
        ? changed with { Contacts = changed.Contacts.Where(mark => mark.Id != contact).ToValueList() }
        : changed;
}

using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Tests.Books;
using ContactCore.Values;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Duplicates;

/// <summary>After a large import, what was committed late is seen, too, without anybody waiting for the import to be read again.</summary>
public sealed class LateChangeTests
{
    [Fact]
    public async Task What_was_committed_behind_a_look_is_found_some_seconds_later()
    {
        Late? late = null;
        await using OpenBook open = await OpenBook.NewAsync(null, services => Late.Put(services, reader => late = reader));
        open.Clock.AutoAdvanceAmount = TimeSpan.Zero;
        string[][] rows = [.. Enumerable.Range(0, 5_100).Select(n => new[] { $"{n * 7919}x{n}@example.com", $"Name{n % 317}", $"Family{n % 211}" })];
        await open.Book.Imports.RunAsync(new Importing.Table([["email", "firstName", "lastName"], .. rows]), new ImportPlan { Consent = ProbableBase.Anna.Consent });
        await open.Book.Duplicates.PrepareMatchesAsync();
        await FindAsync();
        open.Clock.Advance(TimeSpan.FromSeconds(1));
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        late!.Uncommitted = anna.Id;
        open.Clock.Advance(TimeSpan.FromSeconds(1));
        Contact twin = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        Assert.Equal([twin.Id], await FindAsync());

        late.Uncommitted = null;
        Assert.Equal([twin.Id], await FindAsync());
        open.Clock.Advance(TimeSpan.FromSeconds(6));
        for (int i = 0; i < 600 && (await FindAsync()).Length == 1; i++)
            await Task.Delay(50);

        Assert.Equal([anna.Id, twin.Id], (await FindAsync()).Order());

        async Task<ContactId[]> FindAsync() =>
            [.. (await open.Book.Duplicates.FindMatchesAsync(new ContactProfile { FirstName = "Anna", LastName = "Müller", Emails = ProbableBase.Anna.Emails }, new MatchQuery { Threshold = 0.01 })).Select(match => match.Contact)];
    }

    // Tells nobody of a contact as long as it is not committed.
    private sealed class Late(IMatchReader reader) : IMatchReader
    {
        public ContactId? Uncommitted { get; set; }

        public static void Put(IServiceCollection services, Action<Late> made)
        {
            ServiceDescriptor known = services.Last(service => service.ServiceType == typeof(IMatchReader));
            services.AddSingleton<IMatchReader>(provider =>
            {
                Late late = new((IMatchReader)(known.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, known.ImplementationType!)));
                made(late);
                return late;
            });
        }

        public Task<IReadOnlyList<ComparedContact>> PageAsync(
            AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken) =>
            reader.PageAsync(account, fields, after, size, cancellationToken);

        public Task<IReadOnlyList<ComparedContact>> GetAsync(
            AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
            reader.GetAsync(account, fields, ids, cancellationToken);

        public Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
            reader.GetMarksAsync(account, ids, cancellationToken);

        public async Task<ChangedContacts> ChangedAsync(
            AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken)
        {
            ChangedContacts changed = await reader.ChangedAsync(account, since, after, size, cancellationToken);
            return changed with { Contacts = changed.Contacts.Where(mark => mark.Id != Uncommitted).ToValueList() };
        }
    }
}

using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.EntityFrameworkCore.Tests.Writing;

/// <summary>A deletion of many that breaks in its second batch says how many of the first stay deleted.</summary>
public sealed class StoppedDeletions : IAsyncLifetime, IDisposable
{
    private readonly DatabaseFolder _folder = new();
    private ServiceProvider _services = null!;
    private ContactBook _book = null!;

    public async Task InitializeAsync()
    {
        _services = new ServiceCollection().AddContactCore(options => options.BatchSize = 10).UseSqlite(_folder.ConnectionString).Services.BuildServiceProvider();
        await _services.GetRequiredService<IInstallation>().PrepareAsync();
        _book = await _services.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System());
        EmailAddress shared = EmailAddress.Parse("shared@example.com");
        for (int i = 0; i < 30; i++)
            await _book.Contacts.AddAsync(new NewContact { Emails = [shared], Consent = Consent.Given("test", "yes") });
        await _book.Addresses.UnsubscribeAsync(shared, "asked");
        _folder.Scalar(
            """
            CREATE TRIGGER full BEFORE UPDATE ON cc_contacts WHEN (SELECT COUNT(*) FROM cc_contacts WHERE state = 1) >= 15
            BEGIN SELECT RAISE(ABORT, 'no more'); END
            """);
    }

    [Fact]
    public async Task Of_a_selection() => await AssertAsync(() => _book.Contacts.DeleteAsync(Selection.All, "cleanup"));

    [Fact]
    public async Task Of_duplicates() => await AssertAsync(() => _book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));

    public async Task DisposeAsync() => await _services.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private async Task AssertAsync(Func<Task> delete)
    {
        DeletionStoppedException stopped = await Assert.ThrowsAsync<DeletionStoppedException>(delete);
        Assert.Equal(10, stopped.Deleted);
        Assert.Equal(10, await _book.Contacts.CountAsync(new Selection { Scope = Scope.Deleted }));
        Assert.StartsWith("the deletion stopped when 10 contacts were deleted, which stay so; of the rest: ", stopped.Message, StringComparison.Ordinal);
        Assert.IsType<StoreException>(stopped.InnerException);
    }
}

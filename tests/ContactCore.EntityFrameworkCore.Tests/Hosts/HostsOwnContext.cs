using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.EntityFrameworkCore.Tests.Hosts;

/// <summary>Contacts live in a host's own context, beside its own tables.</summary>
public sealed class HostsOwnContext
{
    [Fact]
    public async Task A_contact_is_kept_in_the_hosts_own_database()
    {
        using DatabaseFolder folder = new();
        using Store store = await Host.CreateAsync(folder);
        await store.Setup.CheckAsync(default);
        ContactBook book = await store.OpenAsync();
        Contact anna = await book.Contacts.AddAsync(new NewContact
        {
            FirstName = "Anna", Emails = [EmailAddress.Parse("Anna@Example.com")], Consent = Consent.Given("/signup", "Yes"),
        });
        Assert.Equal(anna, await book.Contacts.FindAsync(anna.Id));
        Assert.Equal(0L, folder.Scalar("SELECT COUNT(*) FROM Invoices"));
    }

    [Fact]
    public async Task Without_the_tables_it_says_whose_migrations_make_them()
    {
        using DatabaseFolder folder = new();
        using Store store = Host.Open(folder);
        await File.WriteAllBytesAsync(folder.File, []);
        StoreException problem = await Assert.ThrowsAsync<StoreException>(() => store.Setup.PrepareAsync(default));
        Assert.Equal(StoreProblem.SchemaOlder, problem.Problem);
        Assert.Contains("model.AddContactCore()", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_s_part_it_names_the_call_that_adds_one()
    {
        using DatabaseFolder folder = new();
        using Store store = new(builder =>
        {
            builder.Services.AddDbContextFactory<HostContext>(options => options.UseSqlite(folder.ConnectionString));
            builder.UseEntityFrameworkCore<HostContext>();
        });
        InvalidOperationException problem = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ApplyAsync());
        Assert.Contains(".WithSqlite()", problem.Message, StringComparison.Ordinal);
    }
}

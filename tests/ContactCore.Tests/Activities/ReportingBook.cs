using ContactCore.Activities;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Standings;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;
using ContactCore.Tests.Erasing;

namespace ContactCore.Tests.Activities;

/// <summary>A book of a host that erases and reports messages, with a look behind its doors.</summary>
internal sealed class ReportingBook : IAsyncDisposable
{
    private readonly MeddlingStore _meddling = new();
    private OpenBook _open = null!;
    private IActivityReader _reader = null!;

    public ContactBook Book => _open.Book;

    /// <summary>An instant that has been, after all that the book has done.</summary>
    public DateTimeOffset Now => _open.Clock.GetUtcNow();

    public static async Task<ReportingBook> NewAsync()
    {
        ReportingBook book = new();
        book._open = await OpenBook.NewAsync(
            options => options.Erasure.Secrets.Add(ErasingBook.New),
            services =>
            {
                book._meddling.Replace(services);
                services.PutBefore<IActivityReader>(inner => book._reader = inner);
            });
        return book;
    }

    /// <summary>What somebody else does before the next write.</summary>
    public void Before(Func<Task> meddle) => _meddling.Meddling.Enqueue(meddle);

    public Task<Contact> AddAsync(string name, params string[] emails) => _open.AddAsync(name, emails);

    /// <summary>Takes a contact out for good, without a trace of its addresses.</summary>
    public async Task PurgeAsync(Contact contact)
    {
        await Book.Contacts.DeleteAsync(contact, "gone");
        Assert.Equal(1, (await Book.Erasure.PurgeAsync(TimeSpan.Zero)).Purged);
    }

    public Task<ActivityOutcome> ReportAsync(params NewActivity[] reports) => Book.Activities.ReportAsync(reports.ToAsyncEnumerable());

    /// <summary>A report of an email of the year's first day.</summary>
    public NewActivity Mail(Contact contact, MessageStatus status, ChannelAddress? to = null, DateTimeOffset? at = null, string? key = null) => new()
    {
        Contact = contact.Id,
        Channel = MessageChannel.Email,
        Address = to,
        Message = "Spring",
        SentAt = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero),
        Status = status,
        StatusAt = at ?? Now,
        HostKey = key,
    };

    /// <summary>What the store has of a contact, whether it is there or not.</summary>
    public Task<IReadOnlyList<ContactActivity>> KeptAsync(ContactId contact) => _reader.PageAsync(Book.Account, contact, null, 100, default);

    public async Task<KnownFacts> KnownAsync(ChannelAddress address) => (await Book.Addresses.StateAsync(address)).Known;

    /// <summary>Whether nothing is written of an address anywhere.</summary>
    public async Task AssertNothingOfAsync(ChannelAddress address)
    {
        AddressState state = await Book.Addresses.StateAsync(address);
        Assert.Equal((null, null), (state.Standing, state.Blacklisting));
        Assert.Empty(await Book.History.OfAddressAsync(address).ToArrayAsync());
    }

    public ValueTask DisposeAsync() => _open.DisposeAsync();
}

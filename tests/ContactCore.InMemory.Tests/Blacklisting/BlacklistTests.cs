using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Histories;

namespace ContactCore.InMemory.Tests.Blacklisting;

public sealed class BlacklistTests : IDisposable
{
    private static readonly AddressKey Email = new(ChannelKind.Email, "anna@example.com");
    private static readonly AddressKey Phone = new(ChannelKind.Phone, "+442079460958");

    private readonly Base _base = new();

    [Fact]
    public async Task Others_see_the_earliest_entry_without_its_words()
    {
        await Add(Base.Acme, Email, 5, BlacklistCategory.Manual);
        await Add(Base.Other, Email, 3, BlacklistCategory.Import);

        Assert.Equal(new BlacklistState(Day(3), BlacklistCategory.Import, null), await StateOf(AccountId.Parse("third"), Email));
        Assert.Equal("own 5", (await StateOf(Base.Acme, Email))!.Own!.Reason);
    }

    [Fact]
    public async Task A_phone_entry_is_the_accounts_own()
    {
        await Add(Base.Acme, Phone, 1, BlacklistCategory.Stop);

        Assert.NotNull(await StateOf(Base.Acme, Phone));
        Assert.Null(await StateOf(Base.Other, Phone));
    }

    [Fact]
    public async Task An_entry_is_added_once_and_taken_back_by_its_account_or_the_installation()
    {
        Assert.Equal(1, await Add(Base.Acme, Email, 1, BlacklistCategory.Manual));
        Assert.Equal(0, await Add(Base.Acme, Email, 2, BlacklistCategory.Manual));
        Assert.Equal(0, await RemoveOwn(Base.Other));
        Assert.Equal(1, await Add(Base.Other, Email, 2, BlacklistCategory.Manual));
        Assert.Equal(1, await RemoveOwn(Base.Acme));
        Assert.Equal(1, await Add(Base.Acme, Email, 3, BlacklistCategory.Manual));

        Assert.Equal([2], (await _base.ApplyTo(Base.Acme, Day(4), new AllEntriesRemoved(Email, Entry(Email)))).Affected);

        Assert.Null(await StateOf(Base.Other, Email));
    }

    public void Dispose() => _base.Dispose();

    private static DateTimeOffset Day(int day) => Base.Noon.AddDays(day);

    private async Task<long> Add(AccountId account, AddressKey address, int day, BlacklistCategory category)
    {
        BlacklistEntry entry = new(Day(day), category, $"own {day}", Base.Olga);
        return (await _base.ApplyTo(account, Day(day), new EntryAdded(address, entry, Entry(address)))).Affected[0];
    }

    private async Task<long> RemoveOwn(AccountId account) =>
        (await _base.ApplyTo(account, Base.Noon, new EntryRemoved(Email, Entry(Email)))).Affected[0];

    private async Task<BlacklistState?> StateOf(AccountId account, AddressKey address) =>
        (await _base.Get<IBlacklistReader>().GetAsync(account, [address], default)).GetValueOrDefault(address);

    private HistoryEntry Entry(AddressKey address) => new()
    {
        Id = _base.NewId(), Address = address, At = Base.Noon, Actor = Base.Olga, What = HistoryWhat.Blacklisted,
    };
}

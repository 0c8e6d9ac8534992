using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;

namespace ContactCore.InMemory.Tests.Duplicates;

public sealed class DuplicateTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    public async Task A_group_goes_when_one_holder_is_left()
    {
        Contact late = await _base.Add(_base.Person().Email("a@example.com").Born(5));
        Contact early = await _base.Add(_base.Person().Email("A@example.com").Email("b@example.com").Born(1));
        await _base.Add(_base.Person().Email("b@example.com").Born(3));
        IDuplicateReader reader = _base.Get<IDuplicateReader>();
        AddressKey address = new(ChannelKind.Email, "a@example.com");

        Assert.Equal(new DuplicateCount(2, 4), await reader.CountAsync(Base.Acme, ChannelKind.Email, default));
        Assert.Equal(new DuplicateCount(0, 0), await reader.CountAsync(Base.Acme, ChannelKind.Phone, default));
        IReadOnlyList<Contact> members = await reader.MembersAsync(Base.Acme, address, null, 1, default);
        RankingPosition place = RankingValue.Position(Ranking.Created, Assert.Single(members));
        members = [.. members, .. await reader.MembersAsync(Base.Acme, address, place, 5, default)];
        Assert.Equal([early.Id, late.Id], members.Select(member => member.Id));

        await _base.Delete(late);

        IReadOnlyList<DuplicateGroup> groups = await reader.GroupsAsync(Base.Acme, ChannelKind.Email, null, 10, default);
        Assert.Equal([new DuplicateGroup(new AddressKey(ChannelKind.Email, "b@example.com"), 2)], groups);
        Assert.Empty(await reader.GroupsAsync(Base.Acme, ChannelKind.Email, "b@example.com", 10, default));
        Assert.Single(await reader.MembersAsync(Base.Acme, address, null, 10, default));
    }

    public void Dispose() => _base.Dispose();
}

using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Writing;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    [Trait("Size", "Large")]
    public async Task Eight_writers_of_a_thousand_contacts_each_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; i < 1_000; i++)
                await _base.Apply(new ContactAdded(_base.Person().Email($"p{writer}-{i}@example.com").Build(), []));
        })));

        Assert.Equal(8_000, await _base.Count(Base.Everybody));
        Assert.Equal(8_000, (await _base.PageThrough(Base.Everybody, Ranking.Created, 500)).DistinctBy(contact => contact.Id).Count());
    }

    [Fact]
    public async Task A_reader_never_sees_half_of_a_set()
    {
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; i < 300; i++)
                await _base.Apply([.. Enumerable.Range(0, 10).Select(_ => new ContactAdded(_base.Person().Build(), []))]);
        });
        List<long> seen = [];
        while (!writing.IsCompleted)
            seen.Add(await _base.Count(Base.Everybody));
        await writing;

        Assert.All(seen, count => Assert.Equal(0, count % 10));
        Assert.Equal(seen.Order(), seen);
    }

    [Fact]
    public async Task Two_changes_from_one_version_end_in_one_conflict_that_names_both()
    {
        Contact anna = await _base.Add(_base.Person().Named("Anna", "Müller"));

        await _base.Replace(anna, contact => contact with { LastName = "Maier" });
        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => _base.Replace(anna, contact => contact with { LastName = "Schulz" }));

        Assert.Equal((1, 2), (conflict.Expected, conflict.Actual));
        Assert.Equal("Maier", (await _base.Read(anna.Id)).LastName);
    }

    public void Dispose() => _base.Dispose();
}

using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.InMemory.Tests.Selections;

public sealed class LoadTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    [Trait("Size", "Large")]
    public async Task Twenty_thousand_contacts_in_batches_are_paged_through_each_once()
    {
        List<ContactAdded> people =
        [
            .. Enumerable.Range(0, 20_000).Select(i => new ContactAdded(
                _base.Person().Named("P", $"{i}").Email($"p{i % 15_000}@example.com").Born(i % 977).Build(), [])),
        ];
        foreach (ContactAdded[] batch in people.Chunk(500))
            await _base.Apply(batch);

        foreach (Ranking ranking in new[] { Ranking.Created, Ranking.Created.Descending, Ranking.EmailRating })
        {
            List<Contact> read = await _base.PageThrough(Base.Everybody, ranking, 100);
            Assert.Equal(people.Select(person => person.Contact.Id).Order(), read.Select(contact => contact.Id).Order());
        }
    }

    public void Dispose() => _base.Dispose();
}

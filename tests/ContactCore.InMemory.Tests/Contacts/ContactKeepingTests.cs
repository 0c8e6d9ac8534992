using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Contacts;

public sealed class ContactKeepingTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    public async Task A_renamed_definition_is_renamed_in_every_contact()
    {
        SubscriptionCategory news = new() { Id = _base.NewId(), Name = "News", DefinedAt = Base.Noon };
        FieldDefinition age = new() { Id = _base.NewId(), Name = "Age", Type = FieldType.Number, DefinedAt = Base.Noon };
        await _base.Apply(new CategorySaved(news), new FieldSaved(age));
        Contact anna = await _base.Add(_base.Person().With(contact => contact with
        {
            Categories = ["news"],
            Fields = FieldValues.Of(("AGE", 33)),
        }));
        Assert.Equal(["News"], anna.Categories);

        await _base.Apply(new CategorySaved(news with { Name = "Letters" }), new FieldSaved(age with { Name = "Years" }));

        anna = await _base.Read(anna.Id);
        Assert.Equal(["Letters"], anna.Categories);
        Assert.Equal(FieldValues.Of(("Years", 33)), anna.Fields);
        await Assert.ThrowsAsync<NameTakenException>(
            () => _base.Apply(new CategorySaved(new SubscriptionCategory
            {
                Id = _base.NewId(),
                Name = "LETTERS",
                DefinedAt = Base.Noon,
            })));
        await _base.Apply(new CategorySaved(new SubscriptionCategory
        {
            Id = _base.NewId(),
            Name = "News",
            DefinedAt = Base.Noon,
        }));
    }

    [Fact]
    public async Task A_category_that_nobody_defined_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _base.Add(_base.Person().With(contact => contact with { Categories = ["News"] })));

    [Fact]
    public async Task An_external_id_is_free_again_when_its_contact_takes_another()
    {
        Contact anna = await _base.Add(_base.Person().With(contact => contact with { ExternalId = "a" }));
        await _base.Replace(anna, contact => contact with { ExternalId = "b" });

        Contact bob = await _base.Add(_base.Person().With(contact => contact with { ExternalId = "a" }));

        IReadOnlyList<Contact> found = await _base.Contacts.GetByExternalIdAsync(Base.Acme, ["a", "b", "a", "c"], default);
        Assert.Equal([anna.Id, bob.Id], found.Select(contact => contact.Id).Order());
    }

    [Fact]
    public async Task A_channel_that_goes_stays_as_a_former_holding()
    {
        Contact anna = await _base.Add(_base.Person().Email("old@example.com").Email("kept@example.com"));

        await _base.ApplyAt(Base.Noon.AddDays(1), new ContactReplaced(
            anna, anna with { Channels = [anna.Channels[1]], Version = 2 }, [], []));

        IReadOnlyList<AddressHolding> holdings = await _base.Get<IHistoryReader>().HoldingsAsync(Base.Acme, anna.Id, default);
        Assert.Equal(
            [
                new AddressHolding(new AddressKey(ChannelKind.Email, "kept@example.com"), Base.Noon, null),
                new AddressHolding(new AddressKey(ChannelKind.Email, "old@example.com"), Base.Noon, Base.Noon.AddDays(1)),
            ],
            holdings);
    }

    [Fact]
    public async Task The_last_of_two_holders_is_held_by_the_demand_even_within_one_set()
    {
        Contact first = await _base.Add(_base.Person().Email("same@example.com"));
        Contact second = await _base.Add(_base.Person().Email("same@example.com"));

        PreconditionFailedException held = await Assert.ThrowsAsync<PreconditionFailedException>(
            () => _base.Apply(Deletion(first), Deletion(second)));

        Assert.Equal(second.Id, held.Contact);
        Assert.Equal(2, await _base.Count(Base.Everybody));
    }

    [Fact]
    public async Task The_witness_is_kept_without_an_email()
    {
        Contact anna = await _base.Add(_base.Person());

        Assert.Equal("Olga", anna.Consent.Actor!.Name);
        Assert.Null(anna.Consent.Actor.Email);
    }

    public void Dispose() => _base.Dispose();

    private static ContactReplaced Deletion(Contact contact) => new(
        contact,
        contact with { State = ContactState.Deleted, Version = 2 },
        [],
        [new Precondition.OtherHolderOfEachKey(ChannelKind.Email)]);
}

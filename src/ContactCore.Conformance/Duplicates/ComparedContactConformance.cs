using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Postal;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What is read of contacts to compare them.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ComparedContactConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly PostalAddress Home = new()
    {
        Line1 = "Hauptstraße 1", Line2 = "Hof", City = "Köln", Region = "NRW", PostalCode = "50667", Country = "DE",
    };

    /// <summary>A deleted, a merged and another account's contact do not come.</summary>
    [Fact]
    [Promise("PD1")]
    public async Task Live_contacts_alone_are_compared()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone"));
        await Acme.AddAsync(Person.Named("Merged").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        await Other.AddAsync(Person.Named("Theirs"));
        await Acme.DeleteAsync(gone);

        Assert.Equal([anna.Id], await IdsAsync(10));
    }

    /// <summary>In pages of any size; created earlier though added later.</summary>
    [Fact]
    [Promise("PD1")]
    [Promise("PD2")]
    public async Task Contacts_come_by_id_each_once()
    {
        List<ContactId> ids = [];
        for (int i = 0; i < 5; i++)
            ids.Add((await Acme.AddAsync(Person.Named($"Anna {i}").WithEmail($"{i}@example.com").CreatedAt(Host.Clock.Now.AddDays(-i)))).Id);

        for (int size = 1; size <= 6; size++)
            Assert.Equal(ids.Order(), await IdsAsync(size));
    }

    /// <summary>Behind one that was deleted meanwhile.</summary>
    [Fact]
    [Promise("PD2")]
    public async Task A_page_goes_on_behind_one_that_is_not_there_any_more()
    {
        Contact first = await Acme.AddAsync(Person.Named("First"));
        Contact second = await Acme.AddAsync(Person.Named("Second"));
        await Acme.DeleteAsync(first);

        Assert.Equal([second.Id], (await PageAsync(first.Id, 10)).Select(contact => contact.Id));
    }

    /// <summary>Names, address, external ID, instant of creation; nothing of a contact of whom nothing is known.</summary>
    [Fact]
    [Promise("PD1")]
    public async Task What_is_compared_comes_as_it_was_written()
    {
        DateTimeOffset born = Host.Clock.Now.AddDays(-3);
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Müller").KnownAs("crm-17").CreatedAt(born).With(profile => profile with { Address = Home }));
        Contact nameless = await Acme.AddAsync(Person.Nameless.KnownAs("crm-18"));

        IReadOnlyList<ComparedContact> page = await PageAsync(null, 10);

        Assert.Equal(
            [
                new ComparedContact { Id = anna.Id, CreatedAt = born, ExternalId = "crm-17", FirstName = "Anna", LastName = "Müller", Address = Home },
                new ComparedContact { Id = nameless.Id, CreatedAt = nameless.CreatedAt, ExternalId = "crm-18" },
            ],
            page);
    }

    /// <summary>A push token is none of them, and the same key twice is one.</summary>
    [Fact]
    [Promise("PD3")]
    public async Task Keys_come_in_the_contacts_order()
    {
        await Acme.AddAsync(Person.Named("Anna")
            .WithEmail("Z@example.com").WithPhone("+493012345678").WithEmail("a@Example.com").WithEmail("z@example.com").WithPhone("+442079460958")
            .WithPushToken(Channels.ChannelKind.MobilePush, "token"));

        ComparedContact anna = Assert.Single(await PageAsync(null, 10));

        Assert.Equal(["z@example.com", "a@example.com"], anna.Emails);
        Assert.Equal(["+493012345678", "+442079460958"], anna.Phones);
    }

    /// <summary>Of every type; a field that is not asked for, and one of another account.</summary>
    [Fact]
    [Promise("PD4")]
    public async Task Values_of_the_fields_that_are_asked_for_come()
    {
        FieldDefinition text = await DefineAsync("Nick", FieldType.Text);
        FieldDefinition number = await DefineAsync("Size", FieldType.Number);
        FieldDefinition flag = await DefineAsync("Member", FieldType.Boolean);
        FieldDefinition day = await DefineAsync("Born", FieldType.Date);
        FieldDefinition unasked = await DefineAsync("Other", FieldType.Text);
        Contact anna = await Acme.AddAsync(Person.Named("Anna")
            .With("Nick", "Ännchen").With("Size", 1.5m).With("Member", false).With("Born", new DateOnly(1980, 2, 1)).With("Other", "no"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").With("Nick", "Benny"));
        await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Gone").With("Nick", "Gone")));
        FieldDefinition[] asked = [text, number, flag, day];

        IReadOnlyList<ComparedContact> page = await PageAsync(null, 10, [.. asked.Select(field => field.Id), Host.NewId()]);

        Assert.Equal(new HashSet<ContactId> { anna.Id, ben.Id }, page.Select(contact => contact.Id).ToHashSet());
        Assert.Equal(
            new ComparedField[]
            {
                new(text.Id, "Ännchen"), new(number.Id, 1.5m), new(flag.Id, false), new(day.Id, new DateOnly(1980, 2, 1)),
            }.OrderBy(field => field.Field),
            page[0].Fields);
        Assert.Equal([new ComparedField(text.Id, "Benny")], page[1].Fields);
        Assert.All(await PageAsync(null, 10), contact => Assert.Empty(contact.Fields));
        Assert.Equal([new ComparedField(unasked.Id, "no")], (await PageAsync(null, 1, [unasked.Id]))[0].Fields);
    }

    private async Task<FieldDefinition> DefineAsync(string name, FieldType type)
    {
        FieldDefinition field = new() { Id = Host.NewId(), Name = name, Type = type, DefinedAt = Host.Clock.Now };
        await Acme.ApplyAsync(new FieldSaved(field));
        return field;
    }

    private Task<IReadOnlyList<ComparedContact>> PageAsync(ContactId? after, int size, params Guid[] fields) =>
        Host.Matches.PageAsync(Acme.Id, fields, after, size, default);

    private async Task<IEnumerable<ContactId>> IdsAsync(int size) =>
        (await Paging.ThroughAsync(size, (ComparedContact? last) => PageAsync(last?.Id, size))).Select(contact => contact.Id);
}

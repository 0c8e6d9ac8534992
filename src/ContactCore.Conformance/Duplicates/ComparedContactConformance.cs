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
                new ComparedContact { Id = anna.Id, CreatedAt = born, Version = anna.Version, ExternalId = "crm-17", FirstName = "Anna", LastName = "Müller", Address = Home },
                new ComparedContact { Id = nameless.Id, CreatedAt = nameless.CreatedAt, Version = nameless.Version, ExternalId = "crm-18" },
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

    /// <summary>Those that are asked for by ID come as they come in a page; nobody of another state or account.</summary>
    [Fact]
    [Promise("PD5")]
    [Promise("PD6")]
    [Promise("PD10")]
    public async Task Contacts_that_are_asked_for_come_as_in_a_page()
    {
        FieldDefinition text = await DefineAsync("Nick", FieldType.Text);
        Contact anna = await Acme.AddAsync(Person.Named("Anna", "Müller").WithEmail("Z@example.com").WithEmail("a@example.com").WithPhone("+493012345678").With("Nick", "Ännchen"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben"));
        Contact gone = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Gone").WithEmail("gone@example.com").With("Nick", "Gone")));
        Contact theirs = await Other.AddAsync(Person.Named("Theirs"));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Address = Home });
        ContactId[] asked = [theirs.Id, ben.Id, gone.Id, anna.Id, anna.Id, new(Host.NewId())];

        IReadOnlyList<ComparedContact> found = await Host.Matches.GetAsync(Acme.Id, [text.Id], asked, default);

        Assert.Equal(await PageAsync(null, 10, text.Id), found);
        Assert.Equal([(anna.Id, 2L), (ben.Id, 1L)], found.Select(contact => (contact.Id, contact.Version)));
        Assert.Empty(await Host.Matches.GetAsync(Acme.Id, [text.Id], [theirs.Id, gone.Id], default));
    }

    /// <summary>In every state, with the version of that moment; nobody who is not there, and nobody of another account.</summary>
    [Fact]
    [Promise("PD9")]
    [Promise("PD10")]
    public async Task Marks_come_of_every_state()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone"));
        Contact merged = await Acme.AddAsync(Person.Named("Merged").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        Contact theirs = await Other.AddAsync(Person.Named("Theirs"));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        gone = await Acme.DeleteAsync(gone);

        IReadOnlyList<ContactMark> marks = await Host.Matches.GetMarksAsync(Acme.Id, [merged.Id, gone.Id, gone.Id, theirs.Id, anna.Id, new(Host.NewId())], default);

        Assert.Equal(new[] { anna, gone, merged }.Select(Mark), marks.OrderBy(mark => mark.Id));
    }

    /// <summary>Of every state, by the instant of the last change, in pages of any size that end within one instant.</summary>
    [Fact]
    [Promise("PD7")]
    [Promise("PD10")]
    public async Task Changed_contacts_come_by_instant_and_id_each_once()
    {
        List<Contact> people = [];
        for (int i = 0; i < 7; i++)
        {
            people.Add(await Acme.AddAsync(Person.Named($"Anna {i}").But(contact => i == 3 ? contact with { State = ContactState.Merged, MergedInto = people[0].Id } : contact)));
            await Other.AddAsync(Person.Named("Theirs"));
            if (i % 3 == 2)
                Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        }

        people[5] = await Acme.DeleteAsync(people[5]);
        people[0] = await Acme.ReplaceAsync(people[0], contact => contact with { FirstName = "Late" });
        DateTimeOffset second = people[4].ChangedAt;
        IEnumerable<ContactMark> expected = people.Where(contact => contact.ChangedAt >= second).OrderBy(contact => contact.ChangedAt).ThenBy(contact => contact.Id).Select(Mark);

        for (int size = 1; size <= 6; size++)
            Assert.Equal(expected, await ChangedAsync(second, size));
        Assert.Equal(7, (await ChangedAsync(DateTimeOffset.UnixEpoch, 3)).Count);
        Assert.Empty(await ChangedAsync(Host.Clock.Now.AddSeconds(1), 3));
    }

    /// <summary>Whoever was erased is in no page, and the number tells.</summary>
    [Fact]
    [Promise("PD8")]
    public async Task An_erased_contact_is_told_by_the_number_of_erasures()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben"));
        long before = (await Host.Matches.ChangedAsync(Acme.Id, anna.ChangedAt, null, 10, default)).Erasures;

        await Acme.ApplyAsync(Acme.Erasing(anna, anna.Emails[0]));
        ChangedContacts after = await Host.Matches.ChangedAsync(Acme.Id, anna.ChangedAt, null, 10, default);

        Assert.True(after.Erasures > before);
        Assert.Equal([Mark(ben)], after.Contacts);
        Assert.Equal(before, (await Host.Matches.ChangedAsync(Other.Id, anna.ChangedAt, null, 10, default)).Erasures);
        Assert.Empty(await Host.Matches.GetMarksAsync(Acme.Id, [anna.Id], default));
    }

    /// <summary>Who was changed, what is defined, and how those are who are named, with the erasures.</summary>
    [Fact]
    [Promise("PD11")]
    [Promise("PD10")]
    public async Task A_look_tells_what_the_questions_tell()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        await DefineAsync("Nick", FieldType.Text);
        await DefineAsync("Born", FieldType.Date);
        Contact erased = await Acme.AddAsync(Person.Named("Erased").WithEmail("erased@example.com"));
        await Acme.ApplyAsync(Acme.Erasing(erased, erased.Emails[0]));
        Contact theirs = await Other.AddAsync(Person.Named("Theirs"));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Contact gone = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Gone")));
        Contact ben = await Acme.AddAsync(Person.Named("Ben"));
        ContactId[] named = [anna.Id, gone.Id, gone.Id, theirs.Id, erased.Id];

        BaseLook look = await Host.Matches.LookAsync(Acme.Id, gone.ChangedAt, 2, named, default);

        Assert.Equal(await Host.Matches.ChangedAsync(Acme.Id, gone.ChangedAt, null, 2, default), look.Changed);
        Assert.Equal(new[] { gone, ben }.Select(Mark).OrderBy(mark => mark.Id), look.Changed.Contacts);
        Assert.Equal(await Host.Fields.AllAsync(Acme.Id, default), look.Fields);
        Assert.Equal(2, look.Fields.Count);
        Assert.Equal(new[] { anna, gone }.Select(Mark), look.Marks.OrderBy(mark => mark.Id));
        Assert.Single((await Host.Matches.LookAsync(Acme.Id, gone.ChangedAt, 1, [], default)).Changed.Contacts);
        Assert.Empty((await Host.Matches.LookAsync(Acme.Id, ben.ChangedAt.AddSeconds(1), 1, [], default)).Marks);
    }

    private static ContactMark Mark(Contact contact) => new(contact.Id, contact.ChangedAt, contact.Version, contact.State);

    private async Task<List<ContactMark>> ChangedAsync(DateTimeOffset since, int size)
    {
        List<ContactMark> all = [];
        (DateTimeOffset from, ContactId? after) = (since, null);
        ChangedContacts page;
        do
        {
            page = await Host.Matches.ChangedAsync(Acme.Id, from, after, size, default);
            Assert.InRange(page.Contacts.Count, 0, size);
            all.AddRange(page.Contacts);
            if (page.Contacts.Count > 0)
                (from, after) = (page.Contacts[^1].ChangedAt, page.Contacts[^1].Id);
        }
        while (page.Contacts.Count == size);
        return all;
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

using ContactCore.Actors;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Sources;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>A contact that is added is kept in every part.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ContactKeepingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly string[] Texts =
    [
        "Łukasz", "น้ำฝน", "अंजलि", "ガブリエル", "محمد", "Γιώργος", "Işık", "Nguyễn", "Їжак", "𠀀𝔄\uE000\uFFFD",
        "a'; drop table cc_contacts; --", "100%_[x]\\", "e\u0301", "\u00E9", "👩‍👩‍👧",
    ];

    /// <summary>Nothing but a name: neither channel nor key.</summary>
    [Fact]
    [Promise("C1")]
    public Task A_bare_contact_is_kept() => AssertKeptAsync(Person.Nameless);

    /// <summary>Each property of a contact is set.</summary>
    [Fact]
    [Promise("C1")]
    public Task A_full_contact_is_kept() => AssertKeptAsync(Person.Named("Anna", "Müller")
        .WithEmail("Anna.Müller@Example.com").WithEmail("second@bücher.example")
        .WithPhone("+49 30 12345678").WithPhone("+44 20 7946 0958")
        .WithPushToken(ChannelKind.MobilePush, "app:1/2+3=").WithPushToken(ChannelKind.WebPush, "{\"endpoint\":\"https://push\"}")
        .KnownAs("crm-17/Ä")
        .CreatedAt(Host.Clock.Now.AddYears(-20).AddMicroseconds(1))
        .Rated(73)
        .With(profile => profile with
        {
            Language = LanguageTag.Parse("pt-BR"),
            TimeZone = TimeZoneId.Parse("America/Sao_Paulo"),
            Source = ContactSource.SubscriptionForm,
            Address = new PostalAddress
            {
                Line1 = "Rua 1", Line2 = "ap. 2", City = "São Paulo", Region = "SP", PostalCode = "01000-000", Country = "Brasil",
            },
        }));

    /// <summary>By whom and when it was given, apart from who writes.</summary>
    [Fact]
    [Promise("C1")]
    public Task Consent_is_kept() => AssertKeptAsync(Person.Named("Anna").But(contact => contact with
    {
        Consent = Consent.Given("fair, hall 3", "Ja, gern.\nZweite Zeile", Host.Clock.Now.AddDays(-3), Actor.Contact("anna")),
    }));

    /// <summary>Scripts, quotes, wildcards, two forms of é, code points beyond the basic plane.</summary>
    [Fact]
    [Promise("C1")]
    public async Task Text_is_kept_as_typed()
    {
        foreach (string text in Texts)
        {
            await AssertKeptAsync(Person.Named(text, new string('x', 200 - text.Length) + text).KnownAs(text).With(
                profile => profile with { Address = new PostalAddress { City = text } }));
        }
    }

    /// <summary>The longest that the domain takes of each.</summary>
    [Fact]
    [Promise("C1")]
    public async Task The_longest_texts_are_kept()
    {
        await Acme.ApplyAsync(new FieldSaved(new FieldDefinition
        {
            Id = Host.NewId(),
            Name = "Note",
            Type = FieldType.Text,
            DefinedAt = Host.Clock.Now,
        }));
        await AssertKeptAsync(Person.Named(new string('ﷺ', 200), new string('ß', 200))
            .KnownAs(new string('k', 200))
            .WithEmail($"{new string('a', 64)}@{new string('b', 60)}.example.com")
            .WithPushToken(ChannelKind.WebPush, new string('t', 2000))
            .With("Note", new string('é', 2000))
            .With(profile => profile with { Address = new PostalAddress { Line1 = new string('l', 300) } }));
    }

    /// <summary>First and last year, and the last microsecond before a second.</summary>
    [Fact]
    [Promise("C1")]
    public async Task Instants_are_kept_to_the_microsecond()
    {
        foreach (DateTimeOffset instant in new[]
        {
            new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero),
            DateTimeOffset.UnixEpoch.AddMicroseconds(-1),
            new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999),
        })
        {
            await AssertKeptAsync(Person.Named("Anna").CreatedAt(instant));
        }
    }

    /// <summary>As an import or a merge brings them.</summary>
    [Fact]
    [Promise("C1")]
    public async Task Contacts_that_are_not_live_are_kept()
    {
        Contact survivor = await Acme.AddAsync(Person.Named("Survivor"));
        await AssertKeptAsync(Person.Named("Gone").WithEmail("gone@example.com").But(Acme.Deleted));
        await AssertKeptAsync(Person.Named("Merged").WithEmail("merged@example.com").But(
            contact => contact with { State = ContactState.Merged, MergedInto = survivor.Id }));
    }

    /// <summary>A value of each type, at the ends of its range.</summary>
    [Fact]
    [Promise("C2")]
    [Promise("C1")]
    public async Task Categories_and_fields_are_kept()
    {
        await DefineAsync("Text", FieldType.Text);
        await DefineAsync("Number", FieldType.Number);
        await DefineAsync("Least", FieldType.Number);
        await DefineAsync("Flag", FieldType.Boolean);
        await DefineAsync("Day", FieldType.Date);
        await DefineAsync("Choice", FieldType.Choice, "S", "M");
        await Acme.ApplyAsync(Category("News"), Category("Offers"));

        await AssertKeptAsync(Person.Named("Anna").In("News", "Offers")
            .With("Text", "Füße")
            .With("Number", 9_223_372_036_854.775807m)
            .With("Least", -9_223_372_036_854.775808m)
            .With("Flag", false)
            .With("Day", new DateOnly(1, 1, 1))
            .With("Choice", FieldValue.Choice("M")));
    }

    /// <summary>What a contact has is the definition, not its name of that day.</summary>
    [Fact]
    [Promise("C2")]
    public async Task A_renamed_definition_shows_its_new_name_on_contacts()
    {
        FieldSaved field = await DefineAsync("Size", FieldType.Number);
        CategorySaved category = Category("News");
        await Acme.ApplyAsync(category);
        Contact anna = await Acme.AddAsync(Person.Named("Anna").In("News").With("Size", 7));

        await Acme.ApplyAsync(
            new FieldSaved(field.Field with { Name = "Shoe size" }),
            new CategorySaved(category.Category with { Name = "Newsletter" }));

        Contact read = await Acme.ReadAsync(anna.Id);
        Assert.Equal(["Newsletter"], read.Categories);
        Assert.Equal(FieldValues.Of(("Shoe size", 7)), read.Fields);
    }

    /// <summary>Two categories, one of which gets a name behind the other's; and names around the surrogates.</summary>
    [Fact]
    [Promise("C2")]
    public async Task Categories_come_back_in_code_point_order_of_their_names()
    {
        CategorySaved news = Category("News");
        await Acme.ApplyAsync(news, Category("Offers"), Category("𠀀"), Category("\uFFFD"));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").In("News", "Offers", "\uFFFD", "𠀀"));
        Assert.Equal(["News", "Offers", "\uFFFD", "𠀀"], anna.Categories);

        await Acme.ApplyAsync(new CategorySaved(news.Category with { Name = "Zeitung" }));

        Assert.Equal(["Offers", "Zeitung", "\uFFFD", "𠀀"], (await Acme.ReadAsync(anna.Id)).Categories);
    }

    /// <summary>Of a live contact, of a deleted one, and of one of the same set; nothing of the second is kept.</summary>
    [Fact]
    [Promise("C3")]
    [Promise("W1")]
    public async Task An_id_that_is_there_already_is_refused()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").But(Acme.Deleted));

        foreach (Contact there in new[] { anna, gone })
        {
            Contact same = Person.Named("Same").But(contact => contact with { Id = there.Id }).ToContact(Host);
            await Assert.ThrowsAsync<InvalidOperationException>(() => Acme.ApplyAsync(new ContactAdded(same, [])));
            Assert.Equal(there, await Acme.ReadAsync(there.Id));
        }

        Contact twice = Person.Named("Twice").ToContact(Host);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Acme.ApplyAsync(new ContactAdded(twice, []), new ContactAdded(twice, [])));
        Assert.False(await Acme.HasAsync(twice.Id));
    }

    private static (Guid, ChannelAddress, string, string, bool, DateTimeOffset) Kept(Channel channel) =>
        (channel.Origin, channel.Address, channel.Address.Text, channel.Address.Key, channel.IsPrimary, channel.AddedAt);

    private static string Text(ChannelAddress address) => address.Text;

    private async Task AssertKeptAsync(Person person)
    {
        Contact given = person.ToContact(Host);
        await Acme.ApplyAsync(new ContactAdded(given, []));
        AssertEqual(given, await Acme.ReadAsync(given.Id));
    }

    private static void AssertEqual(Contact given, Contact read)
    {
        Assert.Equal(given.Channels.Select(Kept), read.Channels.Select(Kept));
        Assert.Equal(given.Addresses.Select(Text).ToArray(), read.Addresses.Select(Text).ToArray());
        Assert.Equal(given with { Channels = [], Segments = [] }, read with { Channels = [], Segments = [] });
    }

    private CategorySaved Category(string name) => new(new SubscriptionCategory
    {
        Id = Host.NewId(),
        Name = name,
        DefinedAt = Host.Clock.Now,
    });

    private async Task<FieldSaved> DefineAsync(string name, FieldType type, params string[] choices)
    {
        FieldSaved saved = new(new FieldDefinition
        {
            Id = Host.NewId(),
            Name = name,
            Type = type,
            Choices = [.. choices],
            DefinedAt = Host.Clock.Now,
        });
        await Acme.ApplyAsync(saved);
        return saved;
    }
}

using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>The definitions of additional fields.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class FieldConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>A choice field, a retired one, and another account's.</summary>
    [Fact]
    [Promise("I1")]
    public async Task All_definitions_come_by_normalised_name()
    {
        FieldDefinition size = Define("size", FieldType.Choice, "S", "Größe; M", "L");
        FieldDefinition area = Define("Ärea", FieldType.Text) with { RetiredAt = Host.Clock.Now.AddMicroseconds(1) };
        FieldDefinition astral = Define("𠀀", FieldType.Date);
        FieldDefinition last = Define("\uFFFD", FieldType.Boolean);
        await Acme.ApplyAsync(new FieldSaved(astral), new FieldSaved(size), new FieldSaved(last), new FieldSaved(area));
        await Other.ApplyAsync(new FieldSaved(Define("Theirs", FieldType.Number)));

        Assert.Equal([area, size, last, astral], await Host.Fields.AllAsync(Acme.Id, default));
    }

    /// <summary>A new field, and a renamed one; a field keeps its own name when it is saved again.</summary>
    [Fact]
    [Promise("J1")]
    public async Task A_taken_name_is_refused()
    {
        FieldDefinition size = Define("Größe", FieldType.Number);
        FieldDefinition note = Define("Note", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(size), new FieldSaved(note));

        NameTakenException taken = await Assert.ThrowsAsync<NameTakenException>(
            () => Acme.ApplyAsync(new FieldSaved(Define("GROSSE", FieldType.Number))));
        await Assert.ThrowsAsync<NameTakenException>(() => Acme.ApplyAsync(new FieldSaved(note with { Name = "große" })));

        Assert.Equal("GROSSE", taken.Name);
        FieldDefinition renamed = size with { Name = "GRÖẞE" };
        await Acme.ApplyAsync(new FieldSaved(renamed));
        Assert.Equal([renamed, note], await Host.Fields.AllAsync(Acme.Id, default));
    }

    /// <summary>The value stays, and an edit of something else keeps it.</summary>
    [Fact]
    [Promise("J2")]
    public async Task A_retired_field_leaves_the_values_that_contacts_have()
    {
        FieldDefinition size = Define("Size", FieldType.Number);
        await Acme.ApplyAsync(new FieldSaved(size));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").With("Size", 42.5m));

        await Acme.ApplyAsync(new FieldSaved(size with { RetiredAt = Host.Clock.Now }));

        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Contact edited = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });
        Assert.Equal(FieldValues.Of(("Size", 42.5m)), edited.Fields);
    }

    /// <summary>Live and deleted contacts, in pages of two; another field's values and another account's are left out.</summary>
    [Fact]
    [Promise("I2")]
    public async Task The_values_of_a_field_come_in_pages_by_contact()
    {
        FieldDefinition size = Define("Size", FieldType.Number);
        FieldDefinition note = Define("Note", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(size), new FieldSaved(note));
        await Other.ApplyAsync(new FieldSaved(Define("Size", FieldType.Number)));
        await Other.AddAsync(Person.Named("Theirs").With("Size", 1));
        List<Contact> holders = [];
        for (int i = 0; i < 5; i++)
            holders.Add(await Acme.AddAsync(Person.Named($"P{i}").With("Size", i)));
        await Acme.AddAsync(Person.Named("Without").With("Note", "no size"));
        await Acme.DeleteAsync(holders[1]);

        List<FieldHolding> found = await Paging.ThroughAsync(
            2, (FieldHolding? last) => Host.Fields.ValuesAsync(Acme.Id, size.Id, last?.Contact, 2, default));

        Assert.Equal(holders.Select((holder, i) => new FieldHolding(holder.Id, i)), found);
        Assert.Empty(await Host.Fields.ValuesAsync(Other.Id, size.Id, null, 2, default));
        Assert.Empty(await Host.Fields.ValuesAsync(Acme.Id, Host.NewId(), null, 2, default));
    }

    /// <summary>Somebody retired it, and somebody else renames it from the definition before.</summary>
    [Fact]
    [Promise("J3")]
    public async Task A_definition_that_has_moved_is_not_overwritten()
    {
        FieldDefinition size = Define("Size", FieldType.Choice, "S", "M");
        await Acme.ApplyAsync(new FieldSaved(size));
        FieldDefinition retired = size with { RetiredAt = Host.Clock.Now };
        await Acme.ApplyAsync(new FieldSaved(retired, size));

        DefinitionChangedException moved = await Assert.ThrowsAsync<DefinitionChangedException>(
            () => Acme.ApplyAsync(new FieldSaved(size with { Name = "Shoe size" }, size)));

        Assert.Equal("Size", moved.Field);
        Assert.Equal([retired], await Host.Fields.AllAsync(Acme.Id, default));
        FieldDefinition strange = Define("Strange", FieldType.Text);
        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.ApplyAsync(new FieldSaved(strange, strange)));
    }

    /// <summary>Of a live and of a deleted contact; a third one's fits.</summary>
    [Fact]
    [Promise("J4")]
    [Promise("J5")]
    public async Task Values_that_would_not_fit_are_removed_with_an_entry_each()
    {
        FieldDefinition size = Define("Size", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(size), new FieldSaved(Define("Note", FieldType.Text)));
        Contact small = await Acme.AddAsync(Person.Named("Small").With("Size", "small").With("Note", "stays"));
        Contact large = await Acme.AddAsync(Person.Named("Large").With("Size", "large"));
        Contact fits = await Acme.AddAsync(Person.Named("Fits").With("Size", "42.5"));
        large = await Acme.DeleteAsync(large);
        Host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([2], (await Acme.ApplyAsync(Removing(size, size with { Type = FieldType.Number }))).Affected);

        Contact read = await Acme.ReadAsync(small.Id);
        Assert.Equal(FieldValues.Of(("Note", "stays")), read.Fields);
        Assert.Equal((small.Version + 1, Host.Clock.Now), (read.Version, read.ChangedAt));
        HistoryEntry entry = (await Acme.HistoryAsync(small.Id))[^1];
        Assert.Equal(("field:Size", "small", null, Host.Clock.Now), (entry.Field, entry.From, entry.To, entry.At));
        read = await Acme.ReadAsync(large.Id);
        Assert.Empty(read.Fields);
        Assert.Equal((large.Version + 1, ContactState.Deleted, "large"), (read.Version, read.State, (await Acme.HistoryAsync(large.Id))[^1].From));
        Assert.Equal(fits, await Acme.ReadAsync(fits.Id));
        Assert.Single(await Acme.HistoryAsync(fits.Id));
        Assert.Equal(1, await Acme.CountAsync(Queries.Base with { Filter = Of(size, Where.Field("Size").Is("42.5")) }));
    }

    /// <summary>Texts become numbers: one keeps its text, one is written otherwise, one is a deleted contact's.</summary>
    [Fact]
    [Promise("J7")]
    [Promise("J8")]
    public async Task A_field_gets_another_type_with_all_its_values()
    {
        FieldDefinition size = Define("Size", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(size));
        Contact same = await Acme.AddAsync(Person.Named("Same").With("Size", "42.5"));
        Contact other = await Acme.AddAsync(Person.Named("Other").With("Size", "042"));
        Contact gone = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Gone").With("Size", "7")));
        Host.Clock.Advance(TimeSpan.FromHours(1));
        FieldDefinition number = size with { Type = FieldType.Number };

        Assert.Equal([3], (await Acme.ApplyAsync(Converting(size, number))).Affected);

        Assert.Equal([number], await Host.Fields.AllAsync(Acme.Id, default));
        Assert.Equal(same with { Fields = FieldValues.Of(("Size", 42.5m)) }, await Acme.ReadAsync(same.Id));
        Assert.Single(await Acme.HistoryAsync(same.Id));
        Contact read = await Acme.ReadAsync(other.Id);
        Assert.Equal((other.Version + 1, Host.Clock.Now, FieldValues.Of(("Size", 42))), (read.Version, read.ChangedAt, read.Fields));
        HistoryEntry entry = (await Acme.HistoryAsync(other.Id))[^1];
        Assert.Equal(("field:Size", "042", "42"), (entry.Field, entry.From, entry.To));
        Assert.Equal(FieldValues.Of(("Size", 7)), (await Acme.ReadAsync(gone.Id)).Fields);
        Assert.Equal(2, await Acme.CountAsync(Queries.Base with { Filter = Of(number, Where.Field("Size").IsAtLeast(42)) }));
    }

    /// <summary>More values than a store takes in one go, there and back, and a change of a contact behind each in the same set.</summary>
    [Fact]
    [Promise("J7")]
    [Promise("W7")]
    public async Task Many_values_are_converted_and_later_changes_of_the_set_see_them()
    {
        FieldDefinition text = Define("Size", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(text));
        Contact[] people = [.. Enumerable.Range(0, 2500).Select(i => Person.Named($"P{i}").With("Size", $"{i}").ToContact(Host))];
        await Acme.ApplyAsync([.. people.Select(person => new ContactAdded(person, []))]);
        FieldDefinition number = text with { Type = FieldType.Number };
        Contact first = await Acme.ReadAsync(people[0].Id);
        Contact last = await Acme.ReadAsync(people[^1].Id);

        ApplyResult result = await Acme.ApplyAsync(
            Acme.Replacing(last, contact => contact with { LastName = "Before" }),
            Converting(text, number),
            Acme.Replacing(first, contact => contact with { Fields = FieldValues.Of(("Size", -1)) }));

        Assert.Equal([1, 2500, 1], result.Affected);
        Assert.Equal(-1, (await Acme.ReadAsync(first.Id)).Fields["Size"].Number);
        Contact seen = await Acme.ReadAsync(last.Id);
        Assert.Equal(("Before", 2499), (seen.LastName, seen.Fields["Size"].Number));
        Assert.Equal(2500, await Acme.CountAsync(Queries.Base with { Filter = Of(number, Where.Field("Size").IsAtMost(2499)) }));
        await Acme.ApplyAsync(Converting(number, text));
        Assert.Equal("1234", (await Acme.ReadAsync(people[1234].Id)).Fields["Size"].Text);
    }

    /// <summary>The last of three values does not fit.</summary>
    [Fact]
    [Promise("J7")]
    [Promise("W1")]
    public async Task A_value_that_does_not_fit_leaves_everything_as_it_was()
    {
        FieldDefinition size = Define("Size", FieldType.Text);
        await Acme.ApplyAsync(new FieldSaved(size));
        Contact[] people = [.. await Task.WhenAll(AddAsync("01"), AddAsync("2"), AddAsync("three"))];

        UnfitValuesException unfit = await Assert.ThrowsAsync<UnfitValuesException>(
            () => Acme.ApplyAsync(Converting(size, size with { Type = FieldType.Number })));

        Assert.DoesNotContain("three", unfit.Message, StringComparison.Ordinal);
        Assert.Equal([size], await Host.Fields.AllAsync(Acme.Id, default));
        foreach (Contact person in people)
        {
            Assert.Equal(person, await Acme.ReadAsync(person.Id));
            Assert.Single(await Acme.HistoryAsync(person.Id));
        }

        Task<Contact> AddAsync(string value) => Acme.AddAsync(Person.Named("P").With("Size", value));
    }

    /// <summary>From a definition that somebody has changed.</summary>
    [Fact]
    [Promise("J6")]
    [Promise("J9")]
    public async Task Values_are_not_converted_from_a_definition_that_has_moved()
    {
        FieldDefinition size = Define("Size", FieldType.Choice, "S", "M");
        FieldDefinition wider = size with { Choices = ["S", "M", "L"] };
        await Acme.ApplyAsync(new FieldSaved(size));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").With("Size", FieldValue.Choice("S")));
        await Acme.ApplyAsync(new FieldSaved(wider));

        FieldDefinition without = size with { Choices = ["M"] };
        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.ApplyAsync(Removing(size, without)));
        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.ApplyAsync(Converting(size, without)));

        Assert.Equal([wider], await Host.Fields.AllAsync(Acme.Id, default));
        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Equal([1, 0], (await Acme.ApplyAsync(Removing(wider, without), Converting(wider, without))).Affected);
        Assert.Empty((await Acme.ReadAsync(anna.Id)).Fields);
    }

    /// <summary>A new contact and a changed one, each decided by the definition before: another type, and a choice that went.</summary>
    [Fact]
    [Promise("C4")]
    [Promise("P5")]
    public async Task What_was_decided_by_an_older_definition_is_not_written()
    {
        FieldDefinition size = Define("Size", FieldType.Text);
        FieldDefinition colour = Define("Colour", FieldType.Choice, "red", "green");
        await Acme.ApplyAsync(new FieldSaved(size), new FieldSaved(colour));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").With("Size", "38"));
        await Acme.ApplyAsync(Converting(size, size with { Type = FieldType.Number }), Converting(colour, colour with { Choices = ["red"] }));

        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.AddAsync(Person.Named("Ben").With("Size", "40")));
        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.AddAsync(Person.Named("Ben").With("Colour", FieldValue.Choice("green"))));
        await Assert.ThrowsAsync<DefinitionChangedException>(() => Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" }));

        Assert.Equal(1, await Acme.CountAsync(Queries.Base));
        Assert.Equal(38, (await Acme.ReadAsync(anna.Id)).Fields["Size"].Number);
    }

    private UnfitValuesRemoved Removing(FieldDefinition field, FieldDefinition fitting) => new(field, fitting, Pattern(field), Host.Ids);

    private FieldConverted Converting(FieldDefinition before, FieldDefinition after) => new(before, after, Pattern(before), Host.Ids);

    private HistoryEntry Pattern(FieldDefinition field) => Acme.Entry(HistoryWhat.Changed) with { Field = $"field:{field.Name}" };

    private static ResolvedFilter Of(FieldDefinition field, ContactFilter filter) => new(
        filter,
        null,
        new Dictionary<string, FieldDefinition>(StringComparer.Ordinal) { [field.Name] = field },
        new Dictionary<string, Guid>(StringComparer.Ordinal),
        new Dictionary<string, Guid>(StringComparer.Ordinal));

    private FieldDefinition Define(string name, FieldType type, params string[] choices) =>
        new() { Id = Host.NewId(), Name = name, Type = type, Choices = [.. choices], DefinedAt = Host.Clock.Now };
}

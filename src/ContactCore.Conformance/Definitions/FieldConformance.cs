using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Fields;
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

    private FieldDefinition Define(string name, FieldType type, params string[] choices) =>
        new() { Id = Host.NewId(), Name = name, Type = type, Choices = [.. choices], DefinedAt = Host.Clock.Now };
}

using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Postal;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Merging;

/// <summary>What a survivor gets is chosen by hand.</summary>
public sealed class ChoosingTests
{
    [Fact]
    public async Task The_value_of_another_goes_before_every_rule_and_the_others_stay_by_theirs()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        (Contact anna, Contact twin) = await TwoAsync(open);
        MergePreview preview = await open.Book.Merging.PreviewAsync([anna.Id, twin.Id]);

        MergePreview chosen = preview.Choose(Of(preview, MergedPart.LastName), twin.Id).Choose(Of(preview, MergedPart.Field), twin.Id);

        Assert.Equal(("Anna", "Maier", FieldValue.Of("gold")), (chosen.Profile.FirstName, chosen.Profile.LastName, chosen.Profile.Fields["plan"]));
        Assert.Equal("Maier", Of(chosen, MergedPart.LastName).Chosen);
        Assert.Equal("Müller", preview.Profile.LastName);
        Assert.Equal("Müller", chosen.Choose(Of(chosen, MergedPart.LastName), anna.Id).Profile.LastName);
        await open.Book.Merging.ApplyAsync(chosen);
        Assert.Equal("Maier", (await open.Book.Contacts.FindAsync(anna.Id))!.LastName);
    }

    [Fact]
    public async Task Of_a_postal_address_the_whole_is_chosen()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        (Contact anna, Contact twin) = await TwoAsync(open);
        MergePreview preview = await open.Book.Merging.PreviewAsync([anna.Id, twin.Id]);

        MergePreview chosen = preview.Choose(Of(preview, MergedPart.City), twin.Id);

        Assert.Equal(twin.Address, chosen.Profile.Address);
        Assert.Equal(anna.Address, chosen.Choose(Of(chosen, MergedPart.AddressLine1), anna.Id).Profile.Address);
    }

    [Fact]
    public async Task What_is_no_conflict_or_nobodys_value_is_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        (Contact anna, Contact twin) = await TwoAsync(open);
        MergePreview preview = await open.Book.Merging.PreviewAsync([anna.Id, twin.Id]);

        Assert.Throws<InvalidValueException>(() => preview.Choose(Of(preview, MergedPart.LastName), new ContactId(Guid.NewGuid())));
        Assert.Throws<InvalidValueException>(() => preview.Choose(new MergeConflict(MergedPart.Language, null, [], null), twin.Id));
        Assert.Throws<InvalidValueException>(() => preview.Choose(new MergeConflict(MergedPart.Field, "size", [], null), twin.Id));
    }

    [Fact]
    public async Task A_choice_falls_with_the_contacts_that_it_was_made_of()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        (Contact anna, Contact twin) = await TwoAsync(open);
        MergePreview preview = await open.Book.Merging.PreviewAsync([anna.Id, twin.Id]);
        MergePreview name = preview.Choose(Of(preview, MergedPart.LastName), twin.Id);
        MergePreview field = preview.Choose(Of(preview, MergedPart.Field), twin.Id);

        await open.Book.Fields.RenameAsync("plan", "tariff");
        await Assert.ThrowsAsync<DefinitionChangedException>(() => open.Book.Merging.ApplyAsync(field));
        await open.Book.Contacts.ChangeAsync(twin, profile => profile with { LastName = "Mayer" });
        await Assert.ThrowsAsync<VersionConflictException>(() => open.Book.Merging.ApplyAsync(name));
        Assert.Equal(ContactState.Live, (await open.Book.Contacts.FindAsync(twin.Id))!.State);
    }

    private static MergeConflict Of(MergePreview preview, MergedPart part) => preview.Conflicts.Single(conflict => conflict.Part == part);

    private static async Task<(Contact Anna, Contact Twin)> TwoAsync(OpenBook open)
    {
        await open.Book.Fields.AddAsync("plan", FieldType.Text);
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna", "anna@example.com") with
        {
            LastName = "Müller", Address = new PostalAddress { Line1 = "Hauptstraße 1", City = "Köln" }, Fields = FieldValues.Of(("plan", "silver")),
        });
        Contact twin = await open.Book.Contacts.AddAsync(OpenBook.Person("Ann", "ann@example.com") with
        {
            LastName = "Maier", Address = new PostalAddress { Line1 = "High Street 2", City = "Leeds", Country = "GB" }, Fields = FieldValues.Of(("plan", "gold")),
        });
        return (anna, twin);
    }
}

using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Fields;

/// <summary>Fields and categories that get another name, or are taken back into use.</summary>
public sealed class DefinitionChangeTests
{
    [Fact]
    public async Task A_field_keeps_its_values_under_another_name()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Fields.AddAsync("size", FieldType.Number);
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Fields = FieldValues.Of(("size", 38)) });

        FieldDefinition renamed = await open.Book.Fields.RenameAsync("SIZE", "shoe size");

        Assert.Equal("shoe size", renamed.Name);
        anna = (await open.Book.Contacts.FindAsync(anna.Id))!;
        Assert.Equal([("shoe size", "38")], anna.Fields.Select(pair => (pair.Key, pair.Value.ToString())));
        Assert.Equal(1, await open.Book.Contacts.CountAsync(Selection.Of(Where.Field("shoe size").IsAtLeast(38))));
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Contacts.CountAsync(Selection.Of(Where.Field("size").IsAtLeast(38))));
        await open.Book.Fields.AddAsync("size", FieldType.Text);
        await Assert.ThrowsAsync<NameTakenException>(() => open.Book.Fields.RenameAsync("size", "Shoe Size"));
        Assert.Equal("Shoe Size", (await open.Book.Fields.RenameAsync("shoe size", "Shoe Size")).Name);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Fields.RenameAsync("size", " "));
        Assert.Contains("nearest is 'size'", (await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Fields.RenameAsync("sizes", "x"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_category_keeps_its_members_under_another_name()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Categories.AddAsync("news");
        await open.Book.Categories.AddAsync("offers");
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna", "anna@example.com") with { Categories = ["news"] });

        await open.Book.Categories.RenameAsync("news", "newsletter");

        Assert.Equal(["newsletter"], (await open.Book.Contacts.FindAsync(anna.Id))!.Categories);
        Assert.True((await open.Book.Addresses.CanSendAsync(anna.Emails[0], "Newsletter")).IsAllowed);
        await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Addresses.CanSendAsync(anna.Emails[0], "news"));
        await Assert.ThrowsAsync<NameTakenException>(() => open.Book.Categories.RenameAsync("newsletter", "OFFERS"));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Categories.RenameAsync("newsletter", "a;b"));
    }

    [Fact]
    public async Task What_was_retired_is_taken_back_into_use_as_it_was()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        FieldDefinition size = await open.Book.Fields.AddAsync("size", FieldType.Number);
        await open.Book.Categories.AddAsync("news");
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Fields = FieldValues.Of(("size", 38)), Categories = ["news"] });
        FieldDefinition retired = await open.Book.Fields.RetireAsync("size");
        await open.Book.Categories.RetireAsync("news");
        Assert.Equal(retired, await open.Book.Fields.RetireAsync("size"));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Contacts.ChangeAsync(anna, profile => profile with { Fields = FieldValues.Of(("size", 39)) }));

        Assert.Equal(size, await open.Book.Fields.ReviveAsync("size"));
        await open.Book.Categories.ReviveAsync("news");

        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { Fields = FieldValues.Of(("size", 39)) });
        Assert.Equal(39, anna.Fields["size"].Number);
        await open.Book.Contacts.AddAsync(OpenBook.Person("Ben") with { Categories = ["news"] });
    }
}
